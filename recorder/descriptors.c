// SPDX-License-Identifier: GPL-2.0-or-later
/* Descriptors: what a call acts on is decided by the file's operations, in the kernel's own
 * tables. */
#include <string.h>
#include <sys/socket.h>

#include "abi/calls/sysent.h"
#include "recorder/recorder.h"

#define PATH_PARTS  64
#define EPOLL_ITEMS 256

uint64_t file_of(uint64_t task, int fd)
{
	const struct plan_kernel *k = &rec.plan->k;
	uint64_t files = kernel_word(task + k->task_files), fdt;

	if (fd < 0 || !files)
		return 0;
	fdt = kernel_word(files + k->files_fdt);
	if (!fdt || (uint32_t)fd >= kernel_u32(fdt + k->fdt_max))
		return 0;
	return kernel_word(kernel_word(fdt + k->fdt_fd) + (uint64_t)rec.plan->word * fd);
}

/* The names from the file's dentry up to the root of its file system, put in order. */
size_t file_path(uint64_t file, char *to, size_t size)
{
	const struct plan_kernel *k = &rec.plan->k;
	uint64_t dentry = kernel_word(file + k->file_dentry), parent;
	size_t at = size;

	for (int i = 0; i < PATH_PARTS && dentry; i++, dentry = parent) {
		uint32_t n = kernel_u32(dentry + k->dentry_name_len);

		parent = kernel_word(dentry + k->dentry_parent);
		if (parent == dentry)
			break;
		if (n > 255 || at < n + 1)
			return 0;
		at -= n;
		if (kernel_read(kernel_word(dentry + k->dentry_name), to + at, n) != n)
			return 0;
		to[--at] = '/';
	}
	memmove(to, to + at, size - at);
	return size - at;
}

/* Whether an epoll instance watches a socket: its items hang in a red-black tree. */
static bool epoll_has_socket(uint64_t ep)
{
	const struct plan_kernel *k = &rec.plan->k;
	uint64_t stack[64];
	int n = 0, left = EPOLL_ITEMS;

	stack[n++] = kernel_word(ep + k->ep_root);
	while (n && left--) {
		uint64_t item = stack[--n];

		if (!item)
			continue;
		if (kernel_word(kernel_word(item + k->ep_item_file) + k->file_op) == k->socket_fops)
			return true;
		if (n < 62) {
			stack[n++] = kernel_word(item + k->rb_left);
			stack[n++] = kernel_word(item + k->rb_right);
		}
	}
	return false;
}

static bool is_socket(uint64_t file)
{
	return file && kernel_word(file + rec.plan->k.file_op) == rec.plan->k.socket_fops;
}

static bool acts_on_socket(uint64_t task, int fd)
{
	uint64_t file = file_of(task, fd);

	if (is_socket(file))
		return true;
	return file && kernel_word(file + rec.plan->k.file_op) == rec.plan->k.eventpoll_fops &&
	       epoll_has_socket(kernel_word(file + rec.plan->k.file_private));
}

static uint32_t poll_sockets(const struct pending *p)
{
	uint64_t pgd = user_pgd(p->task), n = p->args[1];
	struct {
		int32_t fd;
		int16_t events, revents;
	} one;

	for (uint64_t i = 0; i < n && i < 1024; i++) {
		if (user_read(pgd, p->args[0] + i * sizeof(one), &one, sizeof(one)) != sizeof(one))
			return SOCKETS_UNKNOWN;
		if (acts_on_socket(p->task, one.fd))
			return ACTS_ON_SOCKET;
	}
	return 0;
}

static uint32_t select_set(const struct pending *p, uint64_t set)
{
	uint64_t pgd = user_pgd(p->task);
	uint8_t bits;

	for (int fd = 0; fd < (int)p->args[0] && fd < 1024; fd++) {
		if (fd % 8 == 0 && user_read(pgd, set + fd / 8, &bits, 1) != 1)
			return SOCKETS_UNKNOWN;
		if ((bits >> fd % 8 & 1) && acts_on_socket(p->task, fd))
			return ACTS_ON_SOCKET;
	}
	return 0;
}

static uint32_t select_sockets(const struct pending *p)
{
	uint32_t all = 0;

	for (int i = 1; i <= 3; i++)
		if (p->args[i])
			all |= select_set(p, p->args[i]);
	return all;
}

static uint32_t either_socket(const struct pending *p, unsigned other)
{
	return acts_on_socket(p->task, p->args[0]) || acts_on_socket(p->task, p->args[other])
		       ? ACTS_ON_SOCKET
		       : 0;
}

uint32_t fds_sockets(const struct pending *p, const struct plan_row *row)
{
	if (!rec.plan->k.socket_fops)
		return row->fds == FD_NONE ? 0 : SOCKETS_UNKNOWN;
	switch ((enum fd_use)row->fds) {
	case FD_ARG0:
	case FD_EPOLL:
		return acts_on_socket(p->task, p->args[0]) ? ACTS_ON_SOCKET : 0;
	case FD_ARG2:
		return acts_on_socket(p->task, p->args[2]) ? ACTS_ON_SOCKET : 0;
	case FD_ARG0_OR_1:
		return either_socket(p, 1);
	case FD_ARG0_OR_2:
		return either_socket(p, 2);
	case FD_POLL:
		return poll_sockets(p);
	case FD_SELECT:
		return select_sockets(p);
	case FD_NONE:
		break;
	}
	return 0;
}

bool fd_is_netlink(uint64_t task, int fd)
{
	const struct plan_kernel *k = &rec.plan->k;
	uint64_t file = file_of(task, fd), sk;

	if (!file || !is_socket(file))
		return false;
	sk = kernel_word(kernel_word(file + k->file_private) + k->socket_sk);
	return sk && (uint16_t)kernel_u32(sk + k->sk_family) == AF_NETLINK;
}

void file_record(uint64_t task, int fd)
{
	const struct plan_kernel *k = &rec.plan->k;
	uint64_t file = file_of(task, fd);
	struct rec_file f = { .fd = fd }, *out;
	char path[1024];

	if (!file)
		return;
	f.ino = kernel_word(kernel_word(file + k->file_inode) + k->inode_ino);
	f.path_len = file_path(file, path, sizeof(path));
	out = ring_record(REC_FILE, sizeof(f) + f.path_len);
	*out = f;
	memcpy(out + 1, path, f.path_len);
}
