// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/plan/planner.h"

#include <errno.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <poll.h>
#include <stdbool.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>

#include "abi/calls/sysent.h"
#include "base/err.h"
#include "kernels/klayout.h"
#include "recorder/plan.h"
#include "sym/ksyms.h"
#include "sym/ktypes.h"
#include "sym/module.h"

/* ---- where things stand in the kernel ---- */

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

/* What views tell of descriptors; a kernel that lacks one member of a detail does without all of
 * it. */
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
};

/*
 * A member that moved, or a symbol that another kernel has elsewhere, has several rows: the first
 * one that this kernel has is taken. `type` and `member` add a member's offset to a symbol's
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
	return r;
}

/* The same of a kernel of 32 bits, where all was found at once. */
static const struct {
	enum klayout_field from;
	uint8_t size;
	uint8_t detail; /* enum plan_details, which needs it */
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

static void plan_layout(struct plan *p, const struct klayout *l)
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
		memcpy(to, &value, found_fields[i].size); /* little endian, as all is here */
	}
	p->k.details &= ~missing;
	p->k.path_dentry = 4; /* struct path: the mount, the dentry */
	if (!klayout_has_sockets(l))
		p->k.socket_fops = 0;
	if (klayout_has(l, KL_rq_clock))
		p->k.runqueues = l->value[KL_rq_clock]; /* from there on nothing is to be added */
	/* struct rb_node: parent and color, right, left. */
	p->k.rb_right = 4;
	p->k.rb_left = 8;
	p->word = 4;
	p->kernel_base = 0xc0000000;
	/* Seventeen registers, and what is left free above them. */
	p->regs_size = 17 * 4 + l->value[KL_stack_padding];
}

static int plan_types(struct plan *p, const struct ksyms *k, const struct ktypes *t, struct err *e)
{
	p->word = 8;
	p->kernel_base = 1ull << 63;
	/* Five registers that the processor pushes and sixteen that the entry code saves: struct
	 * pt_regs. */
	p->regs_size = 21 * 8;
	return plan_offsets(p, k, t, e);
}

/* ---- where to look while the guest runs ---- */

struct hook_row {
	const char *name; /* a symbol; the end of a range is where the next symbol begins */
	uint32_t op, abi;
	int needed;     /* by kernels of so many bits: 64, 32; 1: by all; 0: by none */
	unsigned entry; /* enum hook_entry */
};

static const struct hook_row hook_rows[] = {
	{ "do_syscall_64", HOOK_SYSENTER, ABI_X86_64, 64 },
	/* arch/x86/entry/common.c, 6.1.192: the first one sets orig_ax itself, the last one reads
	 * the sixth argument. */
	{ "do_int80_emulation", HOOK_SYSENTER, ABI_I386, 0, ENTRY_NR_IN_AX },
	{ "do_int80_syscall_32", HOOK_SYSENTER, ABI_I386, 32 },
	{ "do_fast_syscall_32", HOOK_SYSENTER, ABI_I386, 0, ENTRY_SIXTH_AT_SP },
	{ "syscall_exit_to_user_mode", HOOK_SYSEXIT, 0, 1 },
	{ "__switch_to", HOOK_SWITCH, 0, 1 },
	/* kernel/sched/core.c, 6.1: every store of TASK_RUNNING or TASK_WAKING to a sleeper's state
	 * is in one of these. */
	{ "try_to_wake_up", HOOK_WAKE, 0, 1 },
	{ "ttwu_do_wakeup", HOOK_WAKE, 0, 0 },
	{ "ttwu_do_activate", HOOK_WAKE, 0, 0 },
	{ "wake_up_new_task", HOOK_WAKE, 0, 0 },
};

/* Symbols of one function: its name alone or with a suffix of the compiler's (".isra.0",
 * ".constprop.0"). */
static const struct ksym *find_function(const struct ksyms *k, const char *name, uint64_t *end)
{
	size_t n, len = strlen(name);
	const struct ksym *all = ksyms_all(k, &n);

	for (size_t i = 0; i < n; i++) {
		if (strncmp(all[i].name, name, len) ||
		    (all[i].name[len] && all[i].name[len] != '.') || strstr(all[i].name, ".cold"))
			continue;
		for (*end = all[i].addr + 1; i < n; i++)
			if (all[i].addr >= *end) {
				*end = all[i].addr;
				break;
			}
		while (i && all[i].addr >= *end)
			i--;
		return &all[i];
	}
	return NULL;
}

static int plan_hooks(struct plan *p, const struct ksyms *k, struct module *init, struct err *e)
{
	uint64_t call, end;

	p->n_hooks = 0;
	for (size_t i = 0; i < sizeof(hook_rows) / sizeof(hook_rows[0]); i++) {
		const struct hook_row *row = &hook_rows[i];
		const struct ksym *s = find_function(k, row->name, &end);

		if (!s && (row->needed == 1 || row->needed == 8 * (int)p->word))
			return err_set(
				e, -ENOENT,
				"the kernel image has no function %s, which the recorder needs",
				row->name);
		/* A task's state is never its first member. */
		if (s && (row->op != HOOK_WAKE || p->k.task_state))
			p->hooks[p->n_hooks++] =
				(struct plan_hook){ s->addr, end, row->op, row->abi, row->entry };
	}
	if (!module_symbol(init, "ringtrip_call", &call, NULL) ||
	    !module_symbol(init, "ringtrip_mailbox", &p->mailbox, NULL))
		return err_set(e, -ENOENT,
			       "the guest's init has no mailbox: the installation of ringtrip is "
			       "incomplete");
	p->hooks[p->n_hooks++] = (struct plan_hook){ call, call + 1, HOOK_MAIL, 0 };
	return 0;
}

/* ---- what to keep of user memory, by the type of an argument ---- */

struct cap_row {
	enum cap_op op;
	unsigned when;
	uint16_t n;
	uint16_t n32; /* where addresses have 32 bits: i386, x32; 0: the same */
};

static const struct cap_row caps_of[ARG_TYPE_COUNT][2] = {
	[ARG_SOCKADDR] = { { CAP_LEN, CAP_ENTRY } },
	[ARG_SOCKADDR_OUT] = { { CAP_LEN_PTR, CAP_EXIT } },
	[ARG_BUF] = { { CAP_LEN, CAP_ENTRY } },
	[ARG_BUF_OUT] = { { CAP_RESULT, CAP_EXIT } },
	[ARG_IOVEC] = { { CAP_IOVEC, CAP_ENTRY } },
	[ARG_IOVEC_OUT] = { { CAP_ARRAY, CAP_ENTRY, sizeof(struct iovec), 8 },
			    { CAP_IOVEC, CAP_EXIT } },
	[ARG_MSGHDR] = { { CAP_MSGHDR, CAP_ENTRY } },
	[ARG_MSGHDR_OUT] = { { CAP_FIXED, CAP_ENTRY, 56, 28 }, { CAP_MSGHDR, CAP_EXIT } },
	[ARG_MMSGHDR] = { { CAP_MMSGHDR, CAP_ENTRY }, { CAP_ARRAY, CAP_EXIT, 64, 32 } },
	[ARG_MMSGHDR_OUT] = { { CAP_ARRAY, CAP_ENTRY, 64, 32 }, { CAP_MMSGHDR, CAP_EXIT } },
	[ARG_OPTVAL] = { { CAP_LEN, CAP_ENTRY }, { CAP_FILTER, CAP_ENTRY } },
	[ARG_OPTVAL_OUT] = { { CAP_LEN_PTR, CAP_EXIT } },
	[ARG_LEN_PTR] = { { CAP_FIXED, CAP_ENTRY | CAP_EXIT, 4 } },
	[ARG_INT_PTR_OUT] = { { CAP_FIXED, CAP_EXIT, 4 } },
	[ARG_FD_PAIR_OUT] = { { CAP_FIXED, CAP_EXIT, 8 } },
	[ARG_POLLFDS] = { { CAP_ARRAY, CAP_ENTRY | CAP_EXIT, sizeof(struct pollfd) } },
	[ARG_FD_SET] = { { CAP_BITS, CAP_ENTRY | CAP_EXIT } },
	[ARG_EPOLL_EVENT] = { { CAP_FIXED, CAP_ENTRY, sizeof(struct epoll_event) } },
	[ARG_EPOLL_EVENTS_OUT] = { { CAP_RESULT_ARRAY, CAP_EXIT, sizeof(struct epoll_event) } },
	[ARG_TIMEVAL] = { { CAP_FIXED, CAP_ENTRY | CAP_EXIT, sizeof(struct timeval) } },
	[ARG_TIMESPEC] = { { CAP_FIXED, CAP_ENTRY | CAP_EXIT, sizeof(struct timespec) } },
	[ARG_SIGSET] = { { CAP_LEN, CAP_ENTRY } },
	[ARG_SIGSET_OUT] = { { CAP_LEN, CAP_EXIT } },
	[ARG_SIGSET_PACK] = { { CAP_PACK, CAP_ENTRY } },
	[ARG_OFF_PTR] = { { CAP_FIXED, CAP_ENTRY | CAP_EXIT, 8 } },
	[ARG_OFF_PTR32] = { { CAP_FIXED, CAP_ENTRY | CAP_EXIT, 4 } },
	[ARG_LOFF_PTR_OUT] = { { CAP_FIXED, CAP_EXIT, 8 } },
	[ARG_WORDS] = { { CAP_FIXED, CAP_ENTRY, 6 * 8, 6 * 4 } },
	[ARG_WAIT_STATUS_OUT] = { { CAP_FIXED, CAP_EXIT, 4 } },
	[ARG_ITIMERSPEC] = { { CAP_FIXED, CAP_ENTRY, sizeof(struct itimerspec) } },
	[ARG_ITIMERSPEC_OUT] = { { CAP_FIXED, CAP_EXIT, sizeof(struct itimerspec) } },
	[ARG_TIMEVAL32] = { { CAP_FIXED, CAP_ENTRY | CAP_EXIT, 8 } },
	[ARG_TIMESPEC32] = { { CAP_FIXED, CAP_ENTRY | CAP_EXIT, 8 } },
	[ARG_ITIMERSPEC32] = { { CAP_FIXED, CAP_ENTRY, 16 } },
	[ARG_ITIMERSPEC32_OUT] = { { CAP_FIXED, CAP_EXIT, 16 } },
	[ARG_FCNTL_ARG] = { { CAP_FIXED, CAP_ENTRY | CAP_EXIT, 32 } }, /* struct flock */
	[ARG_IOCTL_ARG] = { { CAP_FIXED, CAP_ENTRY | CAP_EXIT, sizeof(struct ifreq), 32 },
			    { CAP_COUNTED, CAP_EXIT, SIOCGIFCONF } },
	[ARG_PATH] = { { CAP_STRING, CAP_ENTRY } },
	[ARG_STRING] = { { CAP_STRING, CAP_ENTRY } },
	[ARG_STR_VEC] = { { CAP_STRING_VEC, CAP_ENTRY } },
};

/* Where a call's descriptors are, and those that it gives. */
static void plan_fds(struct plan_row *row, const struct sysent *s)
{
	static const uint16_t flags_of[ARG_TYPE_COUNT] = {
		[ARG_FD_PAIR_OUT] = ROW_PAIR,
		[ARG_MSGHDR] = ROW_SENDS,
		[ARG_MSGHDR_OUT] = ROW_RECEIVES,
		[ARG_MMSGHDR] = ROW_SENDS | ROW_MANY,
		[ARG_MMSGHDR_OUT] = ROW_RECEIVES | ROW_MANY,
	};

	if (s->result == RESULT_FD)
		row->flags |= ROW_GIVES_FD;
	if ((s->flags & SYS_NET) && s->fds == FD_ARG0)
		row->flags |= ROW_NET;
	if (s->args[2].type == ARG_FCNTL_ARG)
		row->flags |= ROW_FCNTL;
	for (unsigned a = 0; a < sysent_nargs(s); a++) {
		const enum arg_type type = s->args[a].type;

		if (type == ARG_FD || type == ARG_AT_FD)
			row->fd_args |= 1u << a;
		if (flags_of[type])
			row->msg_arg = a;
		row->flags |= flags_of[type];
	}
}

static void plan_row(struct plan_row *row, const struct sysent *s, enum abi abi)
{
	const bool narrow = abi != ABI_X86_64;

	row->fds = s->fds;
	plan_fds(row, s);
	for (unsigned a = 0; a < sysent_nargs(s); a++)
		for (int j = 0; j < 2; j++) {
			const struct cap_row *c = &caps_of[s->args[a].type][j];
			const uint16_t n = narrow && c->n32 ? c->n32 : c->n;

			if (c->op && row->n_caps < sizeof(row->caps) / sizeof(row->caps[0]))
				row->caps[row->n_caps++] = (struct plan_cap){
					a, c->op, s->args[a].ref, c->when, n, 0
				};
		}
}

/* Calls that are more than their arguments, by name: their numbers differ. */
static const struct {
	const char *name;
	uint8_t flags, path_arg;
} special_rows[] = {
	{ "execve", ROW_EXEC, 0 }, { "execveat", ROW_EXEC, 0 },       { "mmap", ROW_PATH, 4 },
	{ "mmap2", ROW_PATH, 4 },  { "socketcall", ROW_SUBCALLS, 0 },
};

static void plan_special(struct plan_row *row, const struct sysent *s, enum abi abi)
{
	/* i386's mmap has its arguments in memory, and libc has left it for mmap2. */
	if (abi == ABI_I386 && !strcmp(s->name, "mmap"))
		return;
	for (size_t i = 0; i < sizeof(special_rows) / sizeof(special_rows[0]); i++)
		if (!strcmp(s->name, special_rows[i].name)) {
			row->flags |= special_rows[i].flags;
			row->path_arg = special_rows[i].path_arg;
		}
}

static void plan_rows(struct plan *p)
{
	for (enum abi abi = 0; abi < PLAN_ABIS; abi++)
		for (unsigned nr = 0; nr < PLAN_NRS; nr++) {
			const struct sysent *s = sysent_find(abi, nr);

			if (!s)
				continue;
			plan_row(&p->rows[abi][nr], s, abi);
			plan_special(&p->rows[abi][nr], s, abi);
		}
	for (unsigned i = 0; i < PLAN_SUBCALLS; i++) {
		const struct sysent *s = sysent_find(ABI_I386, PLAN_SUBCALL + i);

		if (!s)
			continue;
		plan_row(&p->subcalls[i], s, ABI_I386);
		p->subcalls[i].n_args = socketcall_nargs(i);
	}
}

int plan_make(struct plan *p, const struct ksyms *k, const struct plan_from *from,
	      struct module *init, struct err *e)
{
	int r = 0;

	if (from->layout)
		plan_layout(p, from->layout);
	else
		r = plan_types(p, k, from->types, e);
	if (!r)
		r = plan_hooks(p, k, init, e);
	plan_rows(p);
	return r;
}
