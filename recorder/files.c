// SPDX-License-Identifier: GPL-2.0-or-later
#include "recorder/files.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include "recorder/memory.h"
#include "recorder/paths.h"
#include "recorder/recorder.h"
#include "recorder/ring.h"

#define UNIX_NAME_MAX 108
#define CWD           -100 /* AT_FDCWD */

/* File systems whose names do not come from a tree: include/uapi/linux/magic.h. */
#define PIPEFS_MAGIC  0x50495045
#define SOCKFS_MAGIC  0x534f434b
#define ANON_FS_MAGIC 0x09041934
#define PID_FS_MAGIC  0x50494446
/* "net:[INODE]": its kind is in no member read here */
#define NSFS_MAGIC 0x6e736673

/* What is recorded about a file; two that are equal in everything have the same name. */
struct description {
	struct rec_known k;
	struct path at;
	uint64_t magic, unix_addr;
};

static bool has(uint32_t detail)
{
	return rec.plan->k.details & detail;
}

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

static uint64_t file_operations(uint64_t file)
{
	return kernel_word(file + rec.plan->k.file_op);
}

bool file_is_socket(uint64_t file)
{
	return file && file_operations(file) == rec.plan->k.socket_fops;
}

bool file_is_epoll(uint64_t file)
{
	return file && file_operations(file) == rec.plan->k.eventpoll_fops;
}

bool file_is_uring(uint64_t file)
{
	return file && file_operations(file) == rec.plan->k.uring_fops;
}

static bool is_pidfd(uint64_t file)
{
	const struct plan_kernel *k = &rec.plan->k;

	return has(DETAIL_PIDFD) && k->pidfd_fops && file_operations(file) == k->pidfd_fops;
}

uint64_t file_sock(uint64_t file)
{
	const struct plan_kernel *k = &rec.plan->k;

	return kernel_word(kernel_word(file + k->file_private) + k->socket_sk);
}

/* ---- sockets ---- */

static void describe_proto(uint64_t sk, struct rec_known *r)
{
	const struct plan_kernel *k = &rec.plan->k;
	uint64_t proto = kernel_word(sk + k->sk_prot);

	kernel_read(proto + k->proto_name, r->proto, sizeof(r->proto));
	r->proto[sizeof(r->proto) - 1] = '\0';
	memset(r->proto + strlen(r->proto), 0, sizeof(r->proto) - strlen(r->proto));
}

static void describe_inet(uint64_t sk, struct rec_known *r)
{
	const struct plan_kernel *k = &rec.plan->k;
	const bool six = r->family == AF_INET6;

	r->state = 0;
	kernel_read(sk + k->sk_state, &r->state, 1);
	/* 0 once the port has been released: the diagnosis no longer lists it. */
	r->local_port = htons(kernel_u16(sk + k->sk_num));
	r->peer_port = kernel_u16(sk + k->sk_dport);
	kernel_read(sk + (six ? k->sk_v6_local : k->sk_local), r->local, six ? 16 : 4);
	kernel_read(sk + (six ? k->sk_v6_peer : k->sk_peer), r->peer, six ? 16 : 4);
}

static void describe_unix(uint64_t sk, struct description *f)
{
	const struct plan_kernel *k = &rec.plan->k;
	uint64_t peer = kernel_word(sk + k->unix_peer), socket;

	f->unix_addr = kernel_word(sk + k->unix_addr);
	if (f->unix_addr)
		f->k.name_len = kernel_u32(f->unix_addr + k->unix_addr_len) - 2;
	if (f->k.name_len > UNIX_NAME_MAX)
		f->k.name_len = 0;
	socket = peer ? kernel_word(peer + k->sk_socket) : 0;
	if (socket)
		f->k.peer_ino =
			kernel_word(socket - k->alloc_socket + k->alloc_inode + k->inode_ino);
}

static void describe_socket(uint64_t file, struct description *f)
{
	const struct plan_kernel *k = &rec.plan->k;
	uint64_t socket = kernel_word(file + k->file_private), sk = file_sock(file);

	f->k.kind = FILE_SOCKET;
	f->k.type = kernel_u32(socket + k->socket_type);
	if (!sk)
		return;
	f->k.family = kernel_u16(sk + k->sk_family);
	f->k.protocol = kernel_u16(sk + k->sk_protocol);
	if (has(DETAIL_PROTO))
		describe_proto(sk, &f->k);
	if (has(DETAIL_INET) && (f->k.family == AF_INET || f->k.family == AF_INET6))
		describe_inet(sk, &f->k);
	if (has(DETAIL_UNIX) && f->k.family == AF_UNIX)
		describe_unix(sk, f);
	if (has(DETAIL_NETLINK) && f->k.family == AF_NETLINK)
		f->k.port_id = kernel_u32(sk + k->netlink_portid);
}

/* ---- files ---- */

/* A struct pid has its numbers from the topmost name space on, and no task once the process has
 * been waited for. From 6.9 on the file's inode has it, before that the file, and the inode, which
 * is that of all anonymous files, has nothing. */
static void describe_pidfd(uint64_t file, struct description *f)
{
	const struct plan_kernel *k = &rec.plan->k;
	uint64_t pid = kernel_word(kernel_word(file + k->file_inode) + k->inode_private);

	f->k.kind = FILE_PIDFD;
	if (!pid)
		pid = kernel_word(file + k->file_private);
	if (pid && kernel_word(pid + k->pid_tasks))
		f->k.port_id = kernel_u32(pid + k->pid_numbers + k->upid_nr);
}

static void describe_inode(uint64_t inode, struct description *f)
{
	const struct plan_kernel *k = &rec.plan->k;

	f->k.ino = kernel_word(inode + k->inode_ino);
	if (!has(DETAIL_PATHS))
		return;
	f->k.mode = kernel_u16(inode + k->inode_mode);
	if (S_ISCHR(f->k.mode) || S_ISBLK(f->k.mode))
		f->k.rdev = kernel_u32(inode + k->inode_rdev);
	f->magic = kernel_word(kernel_word(inode + k->inode_sb) + k->sb_magic);
}

/* An unhashed dentry has been deleted; like the kernel, also says so of one that never was in a
 * folder. */
static bool is_deleted(const struct description *f)
{
	const struct plan_kernel *k = &rec.plan->k;
	const bool in_tree = f->magic != SOCKFS_MAGIC && f->magic != PIPEFS_MAGIC &&
			     f->magic != ANON_FS_MAGIC && f->magic != PID_FS_MAGIC;

	return in_tree && !path_is_mount_root(f->at) &&
	       !kernel_word(f->at.dentry + k->dentry_hashed);
}

static void describe_file(uint64_t file, struct description *f)
{
	const struct plan_kernel *k = &rec.plan->k;

	f->k.file = file;
	describe_inode(kernel_word(file + k->file_inode), f);
	if (file_is_socket(file))
		describe_socket(file, f);
	else if (file_is_epoll(file))
		f->k.kind = FILE_EPOLL;
	else if (is_pidfd(file))
		describe_pidfd(file, f);
	if (!has(DETAIL_PATHS))
		return;
	f->at = path_of_file(file);
	f->k.deleted = is_deleted(f);
}

/* "anon_inode:[eventpoll]": only the dentry has the name. */
static size_t anon_path(struct path p, char *to, size_t size)
{
	static const char prefix[] = "anon_inode:";
	const size_t at = sizeof(prefix) - 1, n = path_name(p, to + at, size - at);

	memcpy(to, prefix, at);
	return n ? at + n : 0;
}

static size_t describe_path(const struct description *f, uint64_t task, char *to, size_t size)
{
	unsigned long long ino = f->k.ino;

	switch (f->magic) {
	case SOCKFS_MAGIC:
		return snprintf(to, size, "socket:[%llu]", ino);
	case PIPEFS_MAGIC:
		return snprintf(to, size, "pipe:[%llu]", ino);
	case ANON_FS_MAGIC:
		return anon_path(f->at, to, size);
	case PID_FS_MAGIC:
		return snprintf(to, size, "anon_inode:[pidfd]");
	case NSFS_MAGIC:
		return 0;
	}
	return path_from(f->at, path_of_task(task, rec.plan->k.fs_root), to, size);
}

static uint64_t sum_of(const struct description *f)
{
	uint64_t sum = 1;

	for (size_t i = 0; i < sizeof(*f); i += sizeof(uint32_t)) {
		uint32_t word;

		memcpy(&word, (const char *)f + i, sizeof(word));
		sum = (sum ^ word) * 0x9e3779b97f4a7c15u;
		sum ^= sum >> 29;
	}
	return sum;
}

/* Returns true if this is what was last written about the file; remembers it. */
static bool is_written(const struct description *f)
{
	const uint32_t slot = (f->k.file >> 6) * 0x9e3779b1u >> 8 & (FILE_SLOTS - 1);
	const uint64_t sum = sum_of(f);
	const bool same =
		rec.files.slots[slot].file == f->k.file && rec.files.slots[slot].sum == sum;

	rec.files.slots[slot].file = f->k.file;
	rec.files.slots[slot].sum = sum;
	return same;
}

/* Writes a description if it is new or has changed; returns true if written. */
static bool write_description(uint64_t task, struct description *f)
{
	struct rec_known *out;
	char path[PATH_BYTES];

	if (is_written(f))
		return false;
	if (has(DETAIL_PATHS))
		f->k.path_len = describe_path(f, task, path, sizeof(path));
	out = ring_record(REC_KNOWN, sizeof(f->k) + f->k.path_len + f->k.name_len);
	*out = f->k;
	memcpy(out + 1, path, f->k.path_len);
	if (f->k.name_len)
		kernel_read(f->unix_addr + rec.plan->k.unix_addr_name + 2,
			    (char *)(out + 1) + f->k.path_len, f->k.name_len);
	return true;
}

static bool describe_descriptor(uint64_t task, int fd, struct description *f)
{
	uint64_t file = fd >= 0 ? file_of(task, fd) : 0;

	memset(f, 0, sizeof(*f));
	if (file) {
		describe_file(file, f);
		return true;
	}
	if (fd != CWD || !has(DETAIL_PATHS))
		return false;
	f->at = path_of_task(task, rec.plan->k.fs_pwd);
	f->k.file = f->at.dentry;
	return f->at.dentry != 0;
}

static void write_fd(int fd, unsigned when, uint64_t file)
{
	const struct rec_fd r = { .fd = fd, .when = when, .file = file };

	memcpy(ring_record(REC_FD, sizeof(r)), &r, sizeof(r));
}

void file_note(uint64_t task, int fd, unsigned when)
{
	struct description f;

	if (!describe_descriptor(task, fd, &f))
		return;
	write_description(task, &f);
	write_fd(fd, when, f.k.file);
}

void file_note_changed(uint64_t task, int fd)
{
	struct description f;

	if (describe_descriptor(task, fd, &f) && write_description(task, &f))
		write_fd(fd, 1, f.k.file);
}

void file_note_mapped(uint64_t task, int fd)
{
	const struct plan_kernel *k = &rec.plan->k;
	uint64_t file = file_of(task, fd);
	struct rec_file f = { .fd = fd }, *out;
	char path[PATH_BYTES];

	if (!file)
		return;
	f.ino = kernel_word(kernel_word(file + k->file_inode) + k->inode_ino);
	f.path_len = path_in_file_system(path_of_file(file), path, sizeof(path));
	out = ring_record(REC_FILE, sizeof(f) + f.path_len);
	*out = f;
	memcpy(out + 1, path, f.path_len);
}
