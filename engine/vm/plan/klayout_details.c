// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The search for a kernel's layout: what views show about descriptors, paths and socket addresses.
 * None of it is required.
 *
 * Where a structure has a value twice, the right one is in the part common to all sockets, struct
 * sock_common.
 */
#include "engine/vm/plan/klayout_search.h"

#include <arpa/inet.h>
#include <string.h>
#include <sys/socket.h>

#define SOCK_COMMON 128 /* size of the part with its members */
#define SOCK        2048

/* Called for each descriptor: returns true if the offset can be right. */
typedef bool (*fd_fits_fn)(const struct search *s, const struct fact_fd *f, uint32_t o);

/* All descriptors have to fit, and at least two have to be significant (1). */
static bool all_fit(const struct search *s, uint32_t o, fd_fits_fn fits,
		    bool (*is_of_use)(const struct fact_fd *f))
{
	unsigned n = 0;

	for (unsigned i = 0; i < s->n_fds; i++) {
		if (is_of_use && !is_of_use(&s->fds[i]))
			continue;
		if (!fits(s, &s->fds[i], o))
			return false;
		n++;
	}
	return n >= 2;
}

static bool is_socket(const struct fact_fd *f)
{
	return f->kind == 's';
}

/* ---- paths ---- */

static const struct fact_fd *named_file(const struct search *s)
{
	for (unsigned i = 0; i < s->n_fds; i++)
		if (*s->fds[i].name)
			return &s->fds[i];
	return NULL;
}

static uint32_t parent_of(const struct search *s, uint32_t dentry)
{
	return dentry ? search_pointer(s, dentry + search_value(s, KL_dentry_parent)) : 0;
}

/* init's folder, which contains the named files. */
static uint32_t cwd_of(const struct search *s)
{
	const struct fact_fd *f = named_file(s);
	const uint32_t folder = f ? parent_of(s, search_dentry(s, f->file)) : 0;

	return search_is_called(s, folder, s->cwd) ? folder : 0;
}

static uint32_t exe_of(const struct search *s)
{
	return search_pointer(s, search_init_mm(s) + search_value(s, KL_mm_exe_file));
}

/* The root folder, by way of init's own program and its folder. */
static uint32_t root_of(const struct search *s)
{
	return parent_of(s, parent_of(s, search_dentry(s, exe_of(s))));
}

/* struct path: the mount, then the dentry (include/linux/path.h). */
static bool is_path(const struct search *s, uint32_t addr, uint32_t dentry)
{
	return dentry && search_word(s, addr + 4) == dentry && search_pointer(s, addr);
}

static bool fits_fs(const struct search *s, uint32_t o)
{
	const uint32_t fs = search_pointer(s, s->tasks[0].base + o),
		       other = search_pointer(s, s->tasks[1].base + o);

	for (uint32_t p = 0; fs && other && fs != other && p < 64; p += 4)
		if (is_path(s, fs + p, cwd_of(s)) && is_path(s, other + p, root_of(s)))
			return true;
	return false;
}

static uint32_t fs_of(const struct search *s)
{
	return search_pointer(s, s->tasks[0].base + search_value(s, KL_task_fs));
}

static bool fits_pwd(const struct search *s, uint32_t o)
{
	return is_path(s, fs_of(s) + o, cwd_of(s));
}

static bool fits_root(const struct search *s, uint32_t o)
{
	return is_path(s, fs_of(s) + o, root_of(s));
}

static bool fits_file_mnt(const struct search *s, uint32_t o)
{
	const struct fact_fd *f = named_file(s);
	const uint32_t pwd = fs_of(s) + search_value(s, KL_fs_pwd),
		       root = fs_of(s) + search_value(s, KL_fs_root);

	return f && search_pointer(s, f->file + o) == search_pointer(s, pwd) &&
	       search_pointer(s, exe_of(s) + o) == search_pointer(s, root);
}

/* The mounts of the root and of init's folder: addresses of their struct vfsmount. */
static uint32_t root_mnt(const struct search *s)
{
	return search_pointer(s, exe_of(s) + search_value(s, KL_file_mnt));
}

static uint32_t cwd_mnt(const struct search *s)
{
	const struct fact_fd *f = named_file(s);

	return f ? search_pointer(s, f->file + search_value(s, KL_file_mnt)) : 0;
}

static bool fits_mnt_root(const struct search *s, uint32_t o)
{
	return search_word(s, root_mnt(s) + o) == root_of(s) &&
	       search_word(s, cwd_mnt(s) + o) == parent_of(s, cwd_of(s));
}

/* struct mount, which contains a vfsmount: the root's parent is itself. */
static bool parents_at(const struct search *s, uint32_t mnt, uint32_t parent)
{
	const uint32_t root = root_mnt(s) - mnt, cwd = cwd_mnt(s) - mnt;

	return search_word(s, root + parent) == root && search_word(s, cwd + parent) == root;
}

static bool fits_mount(const struct search *s, uint32_t o)
{
	for (uint32_t parent = 0; parent < 64; parent += 4)
		if (root_mnt(s) && cwd_mnt(s) && parents_at(s, o, parent))
			return true;
	return false;
}

static bool fits_mount_parent(const struct search *s, uint32_t o)
{
	return parents_at(s, search_value(s, KL_mount_mnt), o);
}

static bool fits_mount_point(const struct search *s, uint32_t o)
{
	const uint32_t mount = cwd_mnt(s) - search_value(s, KL_mount_mnt);

	return search_is_called(s, search_pointer(s, mount + o), s->mount);
}

/* A name in a folder is in a hash table; a deleted one, or one that never existed, is not. */
static bool is_hashed_right(const struct search *s, const struct fact_fd *f, uint32_t o)
{
	const uint32_t dentry = search_dentry(s, f->file);

	if (*f->name)
		return search_pointer(s, dentry + o) != 0;
	return !(f->gone || f->kind == 's' || f->kind == 'p') || !search_word(s, dentry + o);
}

static bool fits_hashed(const struct search *s, uint32_t o)
{
	return all_fit(s, o, is_hashed_right, NULL);
}

static uint32_t inode_of(const struct search *s, const struct fact_fd *f)
{
	return search_pointer(s, f->file + search_value(s, KL_file_inode));
}

static bool has_mode(const struct search *s, const struct fact_fd *f, uint32_t o)
{
	return search_half(s, inode_of(s, f) + o) == f->mode;
}

static bool fits_mode(const struct search *s, uint32_t o)
{
	return all_fit(s, o, has_mode, NULL);
}

static bool has_rdev(const struct search *s, const struct fact_fd *f, uint32_t o)
{
	return search_word(s, inode_of(s, f) + o) == f->rdev;
}

static bool fits_rdev(const struct search *s, uint32_t o)
{
	return all_fit(s, o, has_rdev, NULL);
}

static bool magics_at(const struct search *s, uint32_t sb, uint32_t magic)
{
	for (unsigned i = 0; i < s->n_fds; i++) {
		const uint32_t p = search_pointer(s, inode_of(s, &s->fds[i]) + sb);

		if (!p || search_word(s, p + magic) != s->fds[i].magic)
			return false;
	}
	return true;
}

static bool fits_sb(const struct search *s, uint32_t o)
{
	for (uint32_t magic = 0; magic < 256; magic += 4)
		if (magics_at(s, o, magic))
			return true;
	return false;
}

static bool fits_magic(const struct search *s, uint32_t o)
{
	return magics_at(s, search_value(s, KL_inode_sb), o);
}

/* ---- sockets ---- */

/* The names of protocols, as in /proc/net/protocols. */
static const char *protocol_of(const struct fact_fd *f)
{
	static const struct {
		unsigned family, protocol;
		const char *name;
	} names[] = {
		{ AF_INET, 6, "TCP" },     { AF_INET, 17, "UDP" },  { AF_INET6, 6, "TCPv6" },
		{ AF_INET6, 17, "UDPv6" }, { AF_INET, 253, "RAW" },
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (names[i].family == f->family && names[i].protocol == f->protocol)
			return names[i].name;
	return f->family == AF_NETLINK ? "NETLINK" : NULL;
}

static bool is_named_protocol(const struct fact_fd *f)
{
	return f->kind == 's' && protocol_of(f);
}

static bool protocols_at(const struct search *s, uint32_t prot, uint32_t name)
{
	for (unsigned i = 0; i < s->n_fds; i++) {
		const struct fact_fd *f = &s->fds[i];

		if (is_named_protocol(f) &&
		    !search_has_text(s, search_word(s, search_sock(s, f) + prot) + name,
				     protocol_of(f)))
			return false;
	}
	return true;
}

static bool fits_prot(const struct search *s, uint32_t o)
{
	for (uint32_t name = 0; name < 512; name += 4)
		if (protocols_at(s, o, name))
			return true;
	return false;
}

static bool fits_proto_name(const struct search *s, uint32_t o)
{
	return protocols_at(s, search_value(s, KL_sk_prot), o);
}

static bool is_inet(const struct fact_fd *f)
{
	return f->n_address != 0;
}

static bool is_inet4(const struct fact_fd *f)
{
	return f->n_address == 4;
}

static bool is_inet6(const struct fact_fd *f)
{
	return f->n_address == 16;
}

static bool has_state(const struct search *s, const struct fact_fd *f, uint32_t o)
{
	const uint32_t at = search_sock(s, f) + o;

	return (search_word(s, at & ~3u) >> 8 * (at & 3) & 0xff) == f->state;
}

static bool fits_sk_state(const struct search *s, uint32_t o)
{
	return all_fit(s, o, has_state, is_inet);
}

static bool has_num(const struct search *s, const struct fact_fd *f, uint32_t o)
{
	return search_half(s, search_sock(s, f) + o) == ntohs(f->own_port);
}

static bool fits_num(const struct search *s, uint32_t o)
{
	return all_fit(s, o, has_num, is_inet);
}

static bool has_dport(const struct search *s, const struct fact_fd *f, uint32_t o)
{
	return search_half(s, search_sock(s, f) + o) == f->peer_port;
}

static bool fits_dport(const struct search *s, uint32_t o)
{
	return all_fit(s, o, has_dport, is_inet);
}

static bool has_bytes(const struct search *s, uint32_t addr, const uint8_t *bytes, unsigned n)
{
	for (unsigned i = 0; i < n; i += 4) {
		uint32_t word;

		memcpy(&word, bytes + i, 4);
		if (search_word(s, addr + i) != word)
			return false;
	}
	return true;
}

static bool has_own(const struct search *s, const struct fact_fd *f, uint32_t o)
{
	return has_bytes(s, search_sock(s, f) + o, f->own, f->n_address);
}

static bool has_peer(const struct search *s, const struct fact_fd *f, uint32_t o)
{
	return has_bytes(s, search_sock(s, f) + o, f->peer, f->n_address);
}

static bool fits_local(const struct search *s, uint32_t o)
{
	return all_fit(s, o, has_own, is_inet4);
}

static bool fits_peer(const struct search *s, uint32_t o)
{
	return all_fit(s, o, has_peer, is_inet4);
}

static bool fits_v6_local(const struct search *s, uint32_t o)
{
	return all_fit(s, o, has_own, is_inet6);
}

static bool fits_v6_peer(const struct search *s, uint32_t o)
{
	return all_fit(s, o, has_peer, is_inet6);
}

/* ---- AF_UNIX and AF_NETLINK ---- */

static bool is_unix_named(const struct fact_fd *f)
{
	return f->name_len != 0;
}

/* After the family, and after a NUL where it is not a file's name. */
static bool has_name(const struct search *s, const struct fact_fd *f, uint32_t addr)
{
	const bool abstract = *f->unix_name != '/';
	char text[sizeof(f->unix_name)] = { 0 };
	uint32_t at = addr + 2 + abstract;

	if (search_half(s, addr) != AF_UNIX)
		return false;
	for (size_t i = 0; i < strlen(f->unix_name); i++, at++)
		text[i] = search_word(s, at & ~3u) >> 8 * (at & 3);
	return !strcmp(text, f->unix_name);
}

static bool unix_names_at(const struct search *s, uint32_t addr, uint32_t name)
{
	unsigned n = 0;

	for (unsigned i = 0; i < s->n_fds; i++) {
		const struct fact_fd *f = &s->fds[i];
		const uint32_t p =
			is_unix_named(f) ? search_pointer(s, search_sock(s, f) + addr) : 0;

		if (is_unix_named(f) && (!p || !has_name(s, f, p + name)))
			return false;
		n += is_unix_named(f);
	}
	return n >= 2;
}

static bool fits_unix_addr(const struct search *s, uint32_t o)
{
	for (uint32_t name = 0; name < 32; name += 4)
		if (unix_names_at(s, o, name))
			return true;
	return false;
}

static bool fits_unix_name(const struct search *s, uint32_t o)
{
	return unix_names_at(s, search_value(s, KL_unix_addr), o);
}

static bool has_name_len(const struct search *s, const struct fact_fd *f, uint32_t o)
{
	return search_word(s, search_pointer(s, search_sock(s, f) + search_value(s, KL_unix_addr)) +
				      o) == f->name_len;
}

static bool fits_unix_len(const struct search *s, uint32_t o)
{
	return all_fit(s, o, has_name_len, is_unix_named);
}

static bool is_paired(const struct fact_fd *f)
{
	return f->other != 0;
}

static bool has_pair(const struct search *s, const struct fact_fd *f, uint32_t o)
{
	const struct fact_fd *other = search_fd((struct search *)s, f->other);

	return other && search_word(s, search_sock(s, f) + o) == search_sock(s, other);
}

static bool fits_unix_peer(const struct search *s, uint32_t o)
{
	return all_fit(s, o, has_pair, is_paired);
}

static uint32_t socket_of(const struct search *s, const struct fact_fd *f)
{
	return search_pointer(s, f->file + search_value(s, KL_file_private));
}

static bool has_socket(const struct search *s, const struct fact_fd *f, uint32_t o)
{
	return search_word(s, search_sock(s, f) + o) == socket_of(s, f);
}

static bool fits_sk_socket(const struct search *s, uint32_t o)
{
	return all_fit(s, o, has_socket, is_socket);
}

/* struct socket_alloc: the socket, then its inode (include/net/sock.h). */
static bool has_inode(const struct search *s, const struct fact_fd *f, uint32_t o)
{
	return inode_of(s, f) == socket_of(s, f) + o;
}

static bool fits_alloc_inode(const struct search *s, uint32_t o)
{
	return all_fit(s, o, has_inode, is_socket);
}

static bool is_netlink(const struct fact_fd *f)
{
	return f->portid != 0;
}

static bool has_portid(const struct search *s, const struct fact_fd *f, uint32_t o)
{
	return search_word(s, search_sock(s, f) + o) == f->portid;
}

static bool fits_portid(const struct search *s, uint32_t o)
{
	return all_fit(s, o, has_portid, is_netlink);
}

const struct search_row search_detail_rows[] = {
	{ KL_task_fs, 0, TASK_MAX, 4, fits_fs, NULL, true },
	{ KL_fs_pwd, 0, 64, 4, fits_pwd, NULL, true },
	{ KL_fs_root, 0, 64, 4, fits_root, NULL, true },
	{ KL_file_mnt, 0, 256, 4, fits_file_mnt, NULL, true },
	{ KL_mnt_root, 0, 16, 4, fits_mnt_root, NULL, true },
	{ KL_mount_mnt, 4, 64, 4, fits_mount, NULL, true },
	{ KL_mount_parent, 0, 64, 4, fits_mount_parent, NULL, true },
	{ KL_mount_point, 0, 64, 4, fits_mount_point, NULL, true },
	{ KL_dentry_hashed, 0, 64, 4, fits_hashed, NULL, true },
	{ KL_inode_mode, 0, 128, 2, fits_mode, NULL, true },
	{ KL_inode_rdev, 0, 128, 4, fits_rdev, NULL, true },
	{ KL_inode_sb, 0, 128, 4, fits_sb, NULL, true },
	{ KL_sb_magic, 0, 256, 4, fits_magic, NULL, true },
	{ KL_sk_prot, 0, SOCK_COMMON, 4, fits_prot, NULL, true },
	{ KL_proto_name, 0, 512, 4, fits_proto_name, NULL, true },
	{ KL_sk_state, 0, SOCK_COMMON, 1, fits_sk_state, NULL, true },
	{ KL_sk_num, 0, SOCK_COMMON, 2, fits_num, NULL, true },
	{ KL_sk_dport, 0, SOCK_COMMON, 2, fits_dport, NULL, true },
	{ KL_sk_local, 0, SOCK_COMMON, 4, fits_local, NULL, true },
	{ KL_sk_peer, 0, SOCK_COMMON, 4, fits_peer, NULL, true },
	{ KL_sk_v6_local, 0, SOCK_COMMON, 4, fits_v6_local, NULL, true },
	{ KL_sk_v6_peer, 0, SOCK_COMMON, 4, fits_v6_peer, NULL, true },
	{ KL_unix_addr, 0, SOCK, 4, fits_unix_addr, NULL, true },
	{ KL_unix_addr_name, 0, 32, 4, fits_unix_name, NULL, true },
	{ KL_unix_addr_len, 0, 32, 4, fits_unix_len, NULL, true },
	{ KL_unix_peer, 0, SOCK, 4, fits_unix_peer, NULL, true },
	{ KL_sk_socket, 0, SOCK, 4, fits_sk_socket, NULL, true },
	{ KL_alloc_inode, 0, 256, 4, fits_alloc_inode, NULL, true },
	{ KL_netlink_portid, 0, SOCK, 4, fits_portid, NULL, true },
	{ 0 },
};
