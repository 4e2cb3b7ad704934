// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/plan/offsets.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>

#include "base/err.h"
#include "kernels/klayout.h"
#include "recorder/plan.h"
#include "sym/ksyms.h"
#include "sym/ktypes.h"

struct member_row {
	size_t field; /* in struct plan_kernel */
	const char *type, *member;
};

#define MEMBER(field, type, member)                               \
	{                                                         \
		offsetof(struct plan_kernel, field), type, member \
	}
static const struct member_row members[] = {
	MEMBER(task_pid, "task_struct", "pid"),
	MEMBER(task_tgid, "task_struct", "tgid"),
	MEMBER(task_comm, "task_struct", "comm"),
	MEMBER(task_mm, "task_struct", "mm"),
	MEMBER(task_parent, "task_struct", "real_parent"),
	MEMBER(task_files, "task_struct", "files"),
	MEMBER(task_state, "task_struct", "__state"),
	MEMBER(mm_pgd, "mm_struct", "pgd"),
	MEMBER(mm_exe_file, "mm_struct", "exe_file"),
	MEMBER(mm_auxv, "mm_struct", "saved_auxv"),
	MEMBER(files_fdt, "files_struct", "fdt"),
	MEMBER(fdt_fd, "fdtable", "fd"),
	MEMBER(fdt_max, "fdtable", "max_fds"),
	MEMBER(file_op, "file", "f_op"),
	MEMBER(file_inode, "file", "f_inode"),
	MEMBER(file_dentry, "file", "f_path.dentry"),
	MEMBER(file_private, "file", "private_data"),
	MEMBER(inode_ino, "inode", "i_ino"),
	MEMBER(dentry_parent, "dentry", "d_parent"),
	MEMBER(dentry_name, "dentry", "d_name.name"),
	MEMBER(dentry_name_len, "dentry", "d_name.len"),
	MEMBER(socket_sk, "socket", "sk"),
	MEMBER(socket_type, "socket", "type"),
	MEMBER(sk_family, "sock", "__sk_common.skc_family"),
	MEMBER(sk_protocol, "sock", "sk_protocol"),
	MEMBER(ep_root, "eventpoll", "rbr"),
	MEMBER(ep_item_file, "epitem", "ffd.file"),
	MEMBER(rb_right, "rb_node", "rb_right"),
	MEMBER(rb_left, "rb_node", "rb_left"),
	MEMBER(rq_clock, "rq", "clock"),
};

/* What views show about descriptors; if a kernel lacks one member of a detail, the whole detail is
 * left out. */
static const struct detail_row {
	uint32_t detail;
	struct member_row member;
} details[] = {
	{ DETAIL_PATHS, MEMBER(task_fs, "task_struct", "fs") },
	{ DETAIL_PATHS, MEMBER(fs_root, "fs_struct", "root") },
	{ DETAIL_PATHS, MEMBER(fs_pwd, "fs_struct", "pwd") },
	{ DETAIL_PATHS, MEMBER(path_mnt, "path", "mnt") },
	{ DETAIL_PATHS, MEMBER(path_dentry, "path", "dentry") },
	{ DETAIL_PATHS, MEMBER(mnt_root, "vfsmount", "mnt_root") },
	{ DETAIL_PATHS, MEMBER(mount_mnt, "mount", "mnt") },
	{ DETAIL_PATHS, MEMBER(mount_parent, "mount", "mnt_parent") },
	{ DETAIL_PATHS, MEMBER(mount_point, "mount", "mnt_mountpoint") },
	{ DETAIL_PATHS, MEMBER(file_mnt, "file", "f_path.mnt") },
	{ DETAIL_PATHS, MEMBER(dentry_hashed, "dentry", "d_hash.pprev") },
	{ DETAIL_PATHS, MEMBER(inode_mode, "inode", "i_mode") },
	{ DETAIL_PATHS, MEMBER(inode_rdev, "inode", "i_rdev") },
	{ DETAIL_PATHS, MEMBER(inode_sb, "inode", "i_sb") },
	{ DETAIL_PATHS, MEMBER(sb_magic, "super_block", "s_magic") },
	{ DETAIL_PROTO, MEMBER(sk_prot, "sock", "__sk_common.skc_prot") },
	{ DETAIL_PROTO, MEMBER(proto_name, "proto", "name") },
	{ DETAIL_INET, MEMBER(sk_state, "sock", "__sk_common.skc_state") },
	{ DETAIL_INET, MEMBER(sk_num, "sock", "__sk_common.skc_num") },
	{ DETAIL_INET, MEMBER(sk_dport, "sock", "__sk_common.skc_dport") },
	{ DETAIL_INET, MEMBER(sk_local, "sock", "__sk_common.skc_rcv_saddr") },
	{ DETAIL_INET, MEMBER(sk_peer, "sock", "__sk_common.skc_daddr") },
	{ DETAIL_INET, MEMBER(sk_v6_local, "sock", "__sk_common.skc_v6_rcv_saddr") },
	{ DETAIL_INET, MEMBER(sk_v6_peer, "sock", "__sk_common.skc_v6_daddr") },
	{ DETAIL_UNIX, MEMBER(unix_addr, "unix_sock", "addr") },
	{ DETAIL_UNIX, MEMBER(unix_peer, "unix_sock", "peer") },
	{ DETAIL_UNIX, MEMBER(unix_addr_len, "unix_address", "len") },
	{ DETAIL_UNIX, MEMBER(unix_addr_name, "unix_address", "name") },
	{ DETAIL_UNIX, MEMBER(sk_socket, "sock", "sk_socket") },
	{ DETAIL_UNIX, MEMBER(alloc_socket, "socket_alloc", "socket") },
	{ DETAIL_UNIX, MEMBER(alloc_inode, "socket_alloc", "vfs_inode") },
	{ DETAIL_NETLINK, MEMBER(netlink_portid, "netlink_sock", "portid") },
	{ DETAIL_PIDFD, MEMBER(inode_private, "inode", "i_private") },
	{ DETAIL_PIDFD, MEMBER(pid_tasks, "pid", "tasks") },
	{ DETAIL_PIDFD, MEMBER(pid_numbers, "pid", "numbers") },
	{ DETAIL_PIDFD, MEMBER(upid_nr, "upid", "nr") },
	{ DETAIL_URING, MEMBER(task_uring, "task_struct", "io_uring") },
	{ DETAIL_URING, MEMBER(uring_registered, "io_uring_task", "registered_rings") },
	{ DETAIL_URING, MEMBER(uring_rings, "io_ring_ctx", "rings") },
	{ DETAIL_URING, MEMBER(uring_tail, "io_rings", "sq.tail") },
	{ DETAIL_URING, MEMBER(uring_array, "io_ring_ctx", "sq_array") },
	{ DETAIL_URING, MEMBER(uring_sqes, "io_ring_ctx", "sq_sqes") },
	{ DETAIL_URING, MEMBER(uring_entries, "io_ring_ctx", "sq_entries") },
	{ DETAIL_URING, MEMBER(uring_head, "io_ring_ctx", "cached_sq_head") },
	{ DETAIL_URING, MEMBER(uring_flags, "io_ring_ctx", "flags") },
};

/*
 * A member that moved, or a symbol that other kernels have elsewhere, has several rows: the first
 * one that this kernel has is used. `type` and `member` add a member's offset to a symbol's
 * address.
 */
struct symbol_row {
	size_t field;
	const char *name;
	const char *type, *member; /* NULL: the symbol itself */
};

#define SYMBOL(field, ...)                                       \
	{                                                        \
		offsetof(struct plan_kernel, field), __VA_ARGS__ \
	}
static const struct symbol_row symbols[] = {
	SYMBOL(init_top_pgt, "init_top_pgt"),
	SYMBOL(phys_base, "phys_base"),
	SYMBOL(page_offset_base, "page_offset_base"),
	SYMBOL(per_cpu_offset, "__per_cpu_offset"),
	SYMBOL(current_task, "current_task"),
	SYMBOL(current_task, "pcpu_hot", "pcpu_hot", "current_task"), /* 6.2 to 6.14 */
	SYMBOL(top_of_stack, "cpu_current_top_of_stack"),
	SYMBOL(top_of_stack, "pcpu_hot", "pcpu_hot", "top_of_stack"),
	SYMBOL(runqueues, "runqueues"),
	SYMBOL(idt_table, "idt_table"),
	SYMBOL(socket_fops, "socket_file_ops"),
	SYMBOL(eventpoll_fops, "eventpoll_fops"),
};

/* Those of files that a kernel may be without, or have by another name. */
static const struct symbol_row optional_symbols[] = {
	SYMBOL(pidfd_fops, "pidfd_fops"),
	SYMBOL(pidfd_fops, "pidfs_file_operations"), /* from 6.9 on */
	SYMBOL(uring_fops, "io_uring_fops"),
};

static int plan_member(struct plan *p, const struct ktypes *t, const struct member_row *row,
		       struct err *e)
{
	long offset = ktypes_offset(t, row->type, row->member, e);

	if (offset < 0)
		return offset;
	*(uint32_t *)((char *)&p->k + row->field) = offset;
	return 0;
}

static void plan_details(struct plan *p, const struct ktypes *t)
{
	uint32_t missing = 0;
	struct err e;

	p->k.details = 0;
	for (size_t i = 0; i < sizeof(details) / sizeof(details[0]); i++) {
		p->k.details |= details[i].detail;
		if (plan_member(p, t, &details[i].member, &e))
			missing |= details[i].detail;
	}
	p->k.details &= ~missing;
}

static bool plan_symbol(struct plan *p, const struct ksyms *k, const struct ktypes *t,
			const struct symbol_row *row)
{
	struct err e;
	uint64_t addr = ksyms_addr(k, row->name);
	long offset = addr && row->type ? ktypes_offset(t, row->type, row->member, &e) : 0;

	if (!addr || offset < 0)
		return false;
	*(uint64_t *)((char *)&p->k + row->field) = addr + offset;
	return true;
}

static int plan_offsets(struct plan *p, const struct ksyms *k, const struct ktypes *t,
			struct err *e)
{
	const size_t n_members = sizeof(members) / sizeof(members[0]),
		     n_symbols = sizeof(symbols) / sizeof(symbols[0]);
	int r = 0;

	for (size_t i = 0; i < n_members && !r; i++)
		r = plan_member(p, t, &members[i], e);
	plan_details(p, t);
	for (size_t i = 0, next; i < n_symbols && !r; i = next) {
		bool found = false;

		for (next = i; next < n_symbols && symbols[next].field == symbols[i].field; next++)
			found = found || plan_symbol(p, k, t, &symbols[next]);
		if (!found)
			r = err_set(e, -ENOENT,
				    "the kernel image has no symbol %s, which the recorder needs",
				    symbols[i].name);
	}
	for (size_t i = 0; i < sizeof(optional_symbols) / sizeof(optional_symbols[0]); i++)
		plan_symbol(p, k, t, &optional_symbols[i]);
	return r;
}

/* The same for a 32-bit kernel, whose layout was found as a whole. */
static const struct {
	enum klayout_field from;
	uint8_t size;
	uint8_t detail; /* enum plan_details: the one that needs it */
	size_t field;
} found_fields[] = {
#define FOUND(detail, name)                                                 \
	{                                                                   \
		KL_##name, sizeof(((struct plan_kernel *)0)->name), detail, \
			offsetof(struct plan_kernel, name)                  \
	}
	FOUND(0, init_top_pgt),
	FOUND(0, per_cpu_offset),
	FOUND(0, current_task),
	FOUND(0, idt_table),
	FOUND(0, socket_fops),
	FOUND(0, eventpoll_fops),
	FOUND(0, task_pid),
	FOUND(0, task_tgid),
	FOUND(0, task_comm),
	FOUND(0, task_mm),
	FOUND(0, task_parent),
	FOUND(0, task_files),
	FOUND(0, task_state),
	FOUND(0, task_stack),
	FOUND(0, mm_pgd),
	FOUND(0, mm_exe_file),
	FOUND(0, mm_auxv),
	FOUND(0, files_fdt),
	FOUND(0, fdt_fd),
	FOUND(0, fdt_max),
	FOUND(0, file_op),
	FOUND(0, file_inode),
	FOUND(0, file_dentry),
	FOUND(0, file_private),
	FOUND(0, inode_ino),
	FOUND(0, dentry_parent),
	FOUND(0, dentry_name),
	FOUND(0, dentry_name_len),
	FOUND(0, socket_sk),
	FOUND(0, socket_type),
	FOUND(0, sk_family),
	FOUND(0, sk_protocol),
	FOUND(0, ep_root),
	FOUND(0, ep_item_file),
	FOUND(DETAIL_PATHS, task_fs),
	FOUND(DETAIL_PATHS, fs_root),
	FOUND(DETAIL_PATHS, fs_pwd),
	FOUND(DETAIL_PATHS, file_mnt),
	FOUND(DETAIL_PATHS, mnt_root),
	FOUND(DETAIL_PATHS, mount_mnt),
	FOUND(DETAIL_PATHS, mount_parent),
	FOUND(DETAIL_PATHS, mount_point),
	FOUND(DETAIL_PATHS, dentry_hashed),
	FOUND(DETAIL_PATHS, inode_mode),
	FOUND(DETAIL_PATHS, inode_rdev),
	FOUND(DETAIL_PATHS, inode_sb),
	FOUND(DETAIL_PATHS, sb_magic),
	FOUND(DETAIL_PROTO, sk_prot),
	FOUND(DETAIL_PROTO, proto_name),
	FOUND(DETAIL_INET, sk_state),
	FOUND(DETAIL_INET, sk_num),
	FOUND(DETAIL_INET, sk_dport),
	FOUND(DETAIL_INET, sk_local),
	FOUND(DETAIL_INET, sk_peer),
	FOUND(DETAIL_INET, sk_v6_local),
	FOUND(DETAIL_INET, sk_v6_peer),
	FOUND(DETAIL_UNIX, unix_addr),
	FOUND(DETAIL_UNIX, unix_addr_len),
	FOUND(DETAIL_UNIX, unix_addr_name),
	FOUND(DETAIL_UNIX, unix_peer),
	FOUND(DETAIL_UNIX, sk_socket),
	FOUND(DETAIL_UNIX, alloc_inode),
	FOUND(DETAIL_NETLINK, netlink_portid),
};

void plan_layout(struct plan *p, const struct klayout *l)
{
	uint32_t missing = 0;

	for (size_t i = 0; i < sizeof(found_fields) / sizeof(found_fields[0]); i++) {
		const uint64_t value = l->value[found_fields[i].from];
		void *to = (char *)&p->k + found_fields[i].field;

		p->k.details |= found_fields[i].detail;
		if (!klayout_has(l, found_fields[i].from)) {
			missing |= found_fields[i].detail;
			continue;
		}
		memcpy(to, &value, found_fields[i].size); /* little endian, like everything here */
	}
	p->k.details &= ~missing;
	p->k.path_dentry = 4; /* struct path: the mount, the dentry */
	if (!klayout_has_sockets(l))
		p->k.socket_fops = 0;
	if (klayout_has(l, KL_rq_clock))
		p->k.runqueues = l->value[KL_rq_clock]; /* nothing is to be added to it */
	/* struct rb_node: parent and color, right, left. */
	p->k.rb_right = 4;
	p->k.rb_left = 8;
	p->word = 4;
	p->kernel_base = 0xc0000000;
	/* Seventeen registers, and the padding above them. */
	p->regs_size = 17 * 4 + l->value[KL_stack_padding];
}

int plan_types(struct plan *p, const struct ksyms *k, const struct ktypes *t, struct err *e)
{
	p->word = 8;
	p->kernel_base = 1ull << 63;
	/* Five registers pushed by the processor and sixteen saved by the entry code: struct
	 * pt_regs. */
	p->regs_size = 21 * 8;
	return plan_offsets(p, k, t, e);
}
