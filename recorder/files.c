// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What the descriptors of a call are, as /proc/PID/fd and the kernel's socket diagnosis say it. A
 * file is written down when it is first seen and whenever something has changed (a socket was
 * bound, a path has gone); a call only refers to it.
 */
#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include "abi/calls/sysent.h"
#include "recorder/recorder.h"

#define KNOWN         (1u << 12) /* files; one that shares its place with another is written again */
#define PATH_PARTS    128
#define POLL_MAX      1024
#define CONTROL_MAX   1024 /* bytes of control messages that are looked through */
#define MESSAGES      64
#define UNIX_NAME_MAX 108
#define CWD           -100 /* AT_FDCWD */

/* Where a file's name does not come from its place in a tree: include/uapi/linux/magic.h. */
#define PIPEFS_MAGIC  0x50495045
#define SOCKFS_MAGIC  0x534f434b
#define ANON_FS_MAGIC 0x09041934
#define NSFS_MAGIC \
	0x6e736673 /* "net:[INODE]": what kind it is stands in no member that is read here */

struct place {
	uint64_t mnt, dentry;
};

/* What there is to say of a file; two that differ in nothing have the same name. */
struct found {
	struct rec_known k;
	struct place at;
	uint64_t magic, unix_addr;
};

static struct {
	uint64_t file, sum;
} known[KNOWN];

static bool has(uint32_t detail)
{
	return rec.plan->k.details & detail;
}

static uint16_t kernel_u16(uint64_t addr)
{
	uint16_t value = 0;

	return kernel_read(addr, &value, 2) == 2 ? value : 0;
}

static bool is_at(const struct place *a, const struct place *b)
{
	return a->mnt == b->mnt && a->dentry == b->dentry;
}

/* From the root of a mounted file system to where it is mounted; false: it is mounted nowhere. */
static bool leave_mount(struct place *p)
{
	const struct plan_kernel *k = &rec.plan->k;
	uint64_t mount = p->mnt - k->mount_mnt, parent = kernel_word(mount + k->mount_parent);

	if (!parent || parent == mount)
		return false;
	p->dentry = kernel_word(mount + k->mount_point);
	p->mnt = parent + k->mount_mnt;
	return true;
}

/* Puts "/name" before what stands at to[at]; 0: there is no room, or no name. */
static size_t put_name(char *to, size_t at, uint64_t dentry)
{
	const struct plan_kernel *k = &rec.plan->k;
	uint32_t n = kernel_u32(dentry + k->dentry_name_len);

	if (n > 255 || at < n + 1 ||
	    kernel_read(kernel_word(dentry + k->dentry_name), to + at - n, n) != n)
		return 0;
	at -= n + 1;
	to[at] = '/';
	return at;
}

/* The path as the task sees it, from its root. */
static size_t place_path(struct place p, const struct place *root, char *to, size_t size)
{
	const struct plan_kernel *k = &rec.plan->k;
	size_t at = size;

	for (int i = 0; i < PATH_PARTS && at && !is_at(&p, root); i++) {
		uint64_t parent = kernel_word(p.dentry + k->dentry_parent);

		if (p.dentry == kernel_word(p.mnt + k->mnt_root)) {
			if (!leave_mount(&p))
				break;
			continue;
		}
		/* What never was in a folder has a name all the same: "/memfd:NAME". */
		if (!parent || (parent == p.dentry && at != size))
			break;
		at = put_name(to, at, p.dentry);
		if (parent == p.dentry)
			break;
		p.dentry = parent;
	}
	if (at == size)
		to[--at] = '/';
	memmove(to, to + at, size - at);
	return size - at;
}

/* "anon_inode:[eventpoll]": the dentry alone has the name. */
static size_t anon_path(uint64_t dentry, char *to, size_t size)
{
	static const char prefix[] = "anon_inode:";
	const struct plan_kernel *k = &rec.plan->k;
	uint32_t n = kernel_u32(dentry + k->dentry_name_len);
	size_t at = sizeof(prefix) - 1;

	memcpy(to, prefix, at);
	if (n > size - at || kernel_read(kernel_word(dentry + k->dentry_name), to + at, n) != n)
		return 0;
	return at + n;
}

static struct place task_place(uint64_t task, uint32_t offset)
{
	const struct plan_kernel *k = &rec.plan->k;
	uint64_t path = kernel_word(task + k->task_fs) + offset;

	return (struct place){ kernel_word(path + k->path_mnt),
			       kernel_word(path + k->path_dentry) };
}

static size_t found_path(const struct found *f, uint64_t task, char *to, size_t size)
{
	const struct place root = task_place(task, rec.plan->k.fs_root);
	unsigned long long ino = f->k.ino;

	switch (f->magic) {
	case SOCKFS_MAGIC:
		return snprintf(to, size, "socket:[%llu]", ino);
	case PIPEFS_MAGIC:
		return snprintf(to, size, "pipe:[%llu]", ino);
	case ANON_FS_MAGIC:
		return anon_path(f->at.dentry, to, size);
	case NSFS_MAGIC:
		return 0;
	}
	return place_path(f->at, &root, to, size);
}

/* ---- sockets ---- */

static void find_proto(uint64_t sk, struct rec_known *r)
{
	const struct plan_kernel *k = &rec.plan->k;
	uint64_t proto = kernel_word(sk + k->sk_prot);

	kernel_read(proto + k->proto_name, r->proto, sizeof(r->proto));
	r->proto[sizeof(r->proto) - 1] = '\0';
	memset(r->proto + strlen(r->proto), 0, sizeof(r->proto) - strlen(r->proto));
}

static void find_inet(uint64_t sk, struct rec_known *r)
{
	const struct plan_kernel *k = &rec.plan->k;
	const bool six = r->family == AF_INET6;

	r->state = 0;
	kernel_read(sk + k->sk_state, &r->state, 1);
	/* 0 once the port has been given back, as the diagnosis lists it no longer. */
	r->local_port = htons(kernel_u16(sk + k->sk_num));
	r->peer_port = kernel_u16(sk + k->sk_dport);
	kernel_read(sk + (six ? k->sk_v6_local : k->sk_local), r->local, six ? 16 : 4);
	kernel_read(sk + (six ? k->sk_v6_peer : k->sk_peer), r->peer, six ? 16 : 4);
}

static void find_unix(uint64_t sk, struct found *f)
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

static void find_socket(uint64_t file, struct found *f)
{
	const struct plan_kernel *k = &rec.plan->k;
	uint64_t socket = kernel_word(file + k->file_private);
	uint64_t sk = kernel_word(socket + k->socket_sk);

	f->k.kind = FILE_SOCKET;
	f->k.type = kernel_u32(socket + k->socket_type);
	if (!sk)
		return;
	f->k.family = kernel_u16(sk + k->sk_family);
	f->k.protocol = kernel_u16(sk + k->sk_protocol);
	if (has(DETAIL_PROTO))
		find_proto(sk, &f->k);
	if (has(DETAIL_INET) && (f->k.family == AF_INET || f->k.family == AF_INET6))
		find_inet(sk, &f->k);
	if (has(DETAIL_UNIX) && f->k.family == AF_UNIX)
		find_unix(sk, f);
	if (has(DETAIL_NETLINK) && f->k.family == AF_NETLINK)
		f->k.port_id = kernel_u32(sk + k->netlink_portid);
}

/* ---- files ---- */

static void find_inode(uint64_t inode, struct found *f)
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

/* An entry that is in no folder's hash table has been deleted; so says the kernel of what never was
 * in a folder. */
static bool is_deleted(const struct found *f)
{
	const struct plan_kernel *k = &rec.plan->k;
	const bool in_tree =
		f->magic != SOCKFS_MAGIC && f->magic != PIPEFS_MAGIC && f->magic != ANON_FS_MAGIC;

	return in_tree && kernel_word(f->at.mnt + k->mnt_root) != f->at.dentry &&
	       !kernel_word(f->at.dentry + k->dentry_hashed);
}

static void find_file(uint64_t file, struct found *f)
{
	const struct plan_kernel *k = &rec.plan->k;
	uint64_t op = kernel_word(file + k->file_op);

	f->k.file = file;
	find_inode(kernel_word(file + k->file_inode), f);
	if (op == k->socket_fops)
		find_socket(file, f);
	else if (op == k->eventpoll_fops)
		f->k.kind = FILE_EPOLL;
	if (!has(DETAIL_PATHS))
		return;
	f->at.mnt = kernel_word(file + k->file_mnt);
	f->at.dentry = kernel_word(file + k->file_dentry);
	f->k.deleted = is_deleted(f);
}

static uint64_t sum_of(const struct found *f)
{
	const uint32_t *words = (const uint32_t *)f;
	uint64_t sum = 1;

	for (size_t i = 0; i < sizeof(*f) / sizeof(*words); i++)
		sum = (sum ^ words[i]) * 0x9e3779b97f4a7c15u, sum ^= sum >> 29;
	return sum;
}

/* Writes a file down where it is new or has changed; whether it was. */
static bool write_known(uint64_t task, struct found *f)
{
	const uint32_t slot = (f->k.file >> 6) * 0x9e3779b1u >> 8 & (KNOWN - 1);
	const uint64_t sum = sum_of(f);
	struct rec_known *out;
	char path[1024];

	if (known[slot].file == f->k.file && known[slot].sum == sum)
		return false;
	known[slot].file = f->k.file;
	known[slot].sum = sum;
	if (has(DETAIL_PATHS))
		f->k.path_len = found_path(f, task, path, sizeof(path));
	out = ring_record(REC_KNOWN, sizeof(f->k) + f->k.path_len + f->k.name_len);
	*out = f->k;
	memcpy(out + 1, path, f->k.path_len);
	if (f->k.name_len)
		kernel_read(f->unix_addr + rec.plan->k.unix_addr_name + 2,
			    (char *)(out + 1) + f->k.path_len, f->k.name_len);
	return true;
}

static bool find_descriptor(uint64_t task, int fd, struct found *f)
{
	uint64_t file = fd >= 0 ? file_of(task, fd) : 0;

	memset(f, 0, sizeof(*f));
	if (file) {
		find_file(file, f);
		return true;
	}
	if (fd != CWD || !has(DETAIL_PATHS))
		return false;
	f->at = task_place(task, rec.plan->k.fs_pwd);
	f->k.file = f->at.dentry;
	return f->at.dentry != 0;
}

static void write_fd(int fd, unsigned when, uint64_t file)
{
	const struct rec_fd r = { .fd = fd, .when = when, .file = file };

	memcpy(ring_record(REC_FD, sizeof(r)), &r, sizeof(r));
}

/* The call has it. */
static void note(uint64_t task, int fd, unsigned when)
{
	struct found f;

	if (!find_descriptor(task, fd, &f))
		return;
	write_known(task, &f);
	write_fd(fd, when, f.k.file);
}

/* The call may have changed it. */
static void note_changed(uint64_t task, int fd)
{
	struct found f;

	if (find_descriptor(task, fd, &f) && write_known(task, &f))
		write_fd(fd, 1, f.k.file);
}

/* ---- the descriptors of a call ---- */

static void note_poll(const struct pending *p)
{
	uint64_t pgd = user_pgd(p->task);
	struct {
		int32_t fd;
		int16_t events, revents;
	} one;

	for (uint64_t i = 0; i < p->args[1] && i < POLL_MAX; i++) {
		if (user_read(pgd, p->args[0] + i * sizeof(one), &one, sizeof(one)) != sizeof(one))
			return;
		note(p->task, one.fd, 0);
	}
}

static void note_select(const struct pending *p)
{
	uint64_t pgd = user_pgd(p->task);
	uint8_t bits[3] = { 0 };

	for (int fd = 0; fd < (int32_t)p->args[0] && fd < POLL_MAX; fd++) {
		bool in_set = false;

		for (int i = 0; i < 3; i++) {
			if (fd % 8 == 0 &&
			    (!p->args[i + 1] ||
			     user_read(pgd, p->args[i + 1] + fd / 8, &bits[i], 1) != 1))
				bits[i] = 0;
			in_set |= bits[i] >> fd % 8 & 1;
		}
		if (in_set)
			note(p->task, fd, 0);
	}
}

/* The descriptors of a control buffer's SCM_RIGHTS: headers of a word and two ints, aligned to
 * words. */
static void note_rights(const struct pending *p, const uint8_t *control, size_t n, unsigned when)
{
	const size_t word = p->abi == ABI_X86_64 ? 8 : 4, head = word + 8;

	for (size_t at = 0; at + head <= n;) {
		uint64_t len = 0;
		int32_t what[2], fd;

		memcpy(&len, control + at, word);
		memcpy(what, control + at + word, sizeof(what));
		if (len < head || len > n - at)
			return;
		for (size_t i = head;
		     what[0] == SOL_SOCKET && what[1] == SCM_RIGHTS && i + 4 <= len; i += 4) {
			memcpy(&fd, control + at + i, 4);
			note(p->task, fd, when);
		}
		at += (len + word - 1) & ~(word - 1);
	}
}

/* A msghdr's control buffer: members five and six of seven words. */
static void note_message(const struct pending *p, uint64_t addr, unsigned when)
{
	const size_t word = p->abi == ABI_X86_64 ? 8 : 4;
	uint64_t pgd = user_pgd(p->task), control = 0, len = 0;
	uint8_t bytes[CONTROL_MAX];

	if (user_read(pgd, addr + 4 * word, &control, word) != word ||
	    user_read(pgd, addr + 5 * word, &len, word) != word || !control)
		return;
	if (len > sizeof(bytes))
		len = sizeof(bytes);
	note_rights(p, bytes, user_read(pgd, control, bytes, len), when);
}

static void note_messages(const struct pending *p, const struct plan_row *row, uint64_t n,
			  unsigned when)
{
	const size_t stride = p->abi == ABI_X86_64 ? 64 : 32;

	for (uint64_t i = 0; i < n && i < MESSAGES; i++)
		note_message(p, p->args[row->msg_arg] + i * stride, when);
}

void fds_enter(const struct pending *p, const struct plan_row *row)
{
	if (!rec.plan->k.socket_fops)
		return; /* nobody knows what a file is */
	for (unsigned i = 0; i < 6; i++)
		if (row->fd_args >> i & 1)
			note(p->task, p->args[i], 0);
	if (row->fds == FD_POLL)
		note_poll(p);
	if (row->fds == FD_SELECT)
		note_select(p);
	if (row->flags & ROW_SENDS)
		note_messages(p, row, row->flags & ROW_MANY ? (uint32_t)p->args[2] : 1, 0);
}

/* fcntl's commands that make a descriptor: F_DUPFD and F_DUPFD_CLOEXEC. */
static bool gives_fd(const struct pending *p, const struct plan_row *row)
{
	return (row->flags & ROW_GIVES_FD) ||
	       ((row->flags & ROW_FCNTL) && (p->args[1] == 0 || p->args[1] == 1030));
}

void fds_leave(const struct pending *p, const struct plan_row *row, int64_t result)
{
	int32_t pair[2];

	if (!rec.plan->k.socket_fops)
		return;
	/* Also when it failed: a connect that goes on has given the socket its name. */
	if (row->flags & ROW_NET)
		note_changed(p->task, p->args[0]);
	if (result < 0 && result >= -4095)
		return;
	if (gives_fd(p, row))
		note(p->task, result, 1);
	if ((row->flags & ROW_PAIR) && user_read(user_pgd(p->task), p->args[row->msg_arg], pair,
						 sizeof(pair)) == sizeof(pair)) {
		note(p->task, pair[0], 1);
		note(p->task, pair[1], 1);
	}
	if (row->flags & ROW_RECEIVES)
		note_messages(p, row, row->flags & ROW_MANY ? result : 1, 1);
}
