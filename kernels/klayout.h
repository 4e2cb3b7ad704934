/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Where a 32-bit kernel's data is: such kernels come without types (BTF) and without data symbols.
 * What was found (engine/vm/plan/klayout_find.h) is kept in the file `layout` beside the image, one
 * "NAME VALUE" per line, "NAME -" for what was not found.
 */
#ifndef KERNELS_KLAYOUT_H
#define KERNELS_KLAYOUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Members and symbols of struct plan_kernel (recorder/plan.h), in the order in which they can be
 * found. */
#define KLAYOUT_FIELDS(X)  \
	X(task_pid)        \
	X(task_tgid)       \
	X(per_cpu_offset)  \
	X(current_task)    \
	X(task_comm)       \
	X(task_stack)      \
	X(stack_padding)   \
	X(task_parent)     \
	X(task_state)      \
	X(task_mm)         \
	X(mm_pgd)          \
	X(init_top_pgt)    \
	X(mm_auxv)         \
	X(idt_table)       \
	X(task_files)      \
	X(files_fdt)       \
	X(fdt_fd)          \
	X(fdt_max)         \
	X(file_op)         \
	X(socket_fops)     \
	X(eventpoll_fops)  \
	X(file_inode)      \
	X(inode_ino)       \
	X(file_dentry)     \
	X(dentry_name)     \
	X(dentry_name_len) \
	X(dentry_parent)   \
	X(mm_exe_file)     \
	X(file_private)    \
	X(socket_sk)       \
	X(socket_type)     \
	X(sk_family)       \
	X(sk_protocol)     \
	X(ep_root)         \
	X(ep_item_file)    \
	X(rq_clock)        \
	X(task_fs)         \
	X(fs_root)         \
	X(fs_pwd)          \
	X(file_mnt)        \
	X(mnt_root)        \
	X(mount_mnt)       \
	X(mount_parent)    \
	X(mount_point)     \
	X(dentry_hashed)   \
	X(inode_mode)      \
	X(inode_rdev)      \
	X(inode_sb)        \
	X(sb_magic)        \
	X(sk_prot)         \
	X(proto_name)      \
	X(sk_state)        \
	X(sk_num)          \
	X(sk_dport)        \
	X(sk_local)        \
	X(sk_peer)         \
	X(sk_v6_local)     \
	X(sk_v6_peer)      \
	X(unix_addr)       \
	X(unix_addr_len)   \
	X(unix_addr_name)  \
	X(unix_peer)       \
	X(sk_socket)       \
	X(alloc_inode)     \
	X(netlink_portid)

enum klayout_field {
#define X(name) KL_##name,
	KLAYOUT_FIELDS(X)
#undef X
		KL_FIELDS
};

/* The value of a field that was not found and that a recording can do without: what depends on it
 * is shown as unknown. */
#define KL_MISSING UINT64_MAX

struct klayout {
	uint64_t value[KL_FIELDS];
};

bool klayout_has(const struct klayout *l, enum klayout_field f);
/* Returns true if a descriptor's file can be told to be a socket, an epoll instance, or neither. */
bool klayout_has_sockets(const struct klayout *l);

const char *klayout_name(enum klayout_field f);

/* The text of the file, in `size` bytes, and back; false for an incomplete text. */
void klayout_text(const struct klayout *l, char *text, size_t size);
bool klayout_parse(struct klayout *l, const char *text);

#endif
