// SPDX-License-Identifier: GPL-2.0-or-later
/* The search for a kernel's layout: descriptors, files, sockets and epoll instances. */
#include "engine/vm/plan/klayout_search.h"

#include <string.h>

/* ---- descriptors ---- */

static uint32_t file_at(const struct search *s, uint32_t fds, int number)
{
	return search_pointer(s, fds + 4 * (uint32_t)number);
}

/* Returns true if an array of struct file has exactly the known numbers from 260 on. */
static bool is_array(const struct search *s, uint32_t fds)
{
	unsigned n = 0;

	if (!fds)
		return false;
	for (unsigned i = 0; i < s->n_fds; i++)
		if (!file_at(s, fds, s->fds[i].number))
			return false;
	for (int i = 256; i < 512; i++)
		n += search_word(s, fds + 4 * i) != 0;
	return n == s->n_fds;
}

static bool has_array(const struct search *s, uint32_t fdt)
{
	for (uint32_t o = 0; fdt && o < 64; o += 4)
		if (is_array(s, search_pointer(s, fdt + o)))
			return true;
	return false;
}

static bool has_fdt(const struct search *s, uint32_t files)
{
	for (uint32_t o = 0; files && o < 256; o += 4)
		if (has_array(s, search_pointer(s, files + o)))
			return true;
	return false;
}

static uint32_t files_of(const struct search *s, unsigned t, uint32_t o)
{
	return search_pointer(s, s->tasks[t].base + o);
}

/* The thread shares its process's, the others have their own. */
static bool fits_files(const struct search *s, uint32_t o)
{
	const uint32_t files = files_of(s, 0, o);

	return files == files_of(s, 4, o) && files != files_of(s, 1, o) &&
	       files != files_of(s, 3, o) && has_fdt(s, files);
}

static bool fits_fdt(const struct search *s, uint32_t o)
{
	return has_array(s, search_pointer(s, files_of(s, 0, search_value(s, KL_task_files)) + o));
}

static uint32_t fdt_of(const struct search *s)
{
	return search_pointer(s, files_of(s, 0, search_value(s, KL_task_files)) +
					 search_value(s, KL_files_fdt));
}

static bool fits_fd(const struct search *s, uint32_t o)
{
	return is_array(s, search_pointer(s, fdt_of(s) + o));
}

/* fs/file.c, alloc_fdtable(): for numbers up to 511, 512. */
static bool fits_max(const struct search *s, uint32_t o)
{
	return search_word(s, fdt_of(s) + o) == 512;
}

static void take_files(struct search *s)
{
	const uint32_t fds = search_pointer(s, fdt_of(s) + search_value(s, KL_fdt_fd));

	for (unsigned i = 0; i < s->n_fds; i++)
		s->fds[i].file = file_at(s, fds, s->fds[i].number);
}

/* ---- files ---- */

/* Only addresses of kernel functions and zeros (struct file_operations begins with 20 or more). */
static bool is_function_table(const struct search *s, uint32_t addr)
{
	unsigned n = 0;

	for (uint32_t i = 0; i < 16; i++) {
		const uint32_t f = search_word(s, addr + 4 * i);

		if (f && (f < s->text || f >= s->etext))
			return false;
		n += f != 0;
	}
	return n >= 2;
}

/* All files of a kind have the same function table, and other kinds have another one. */
static bool fits_op(const struct search *s, uint32_t o)
{
	for (unsigned i = 0; i < s->n_fds; i++) {
		const uint32_t op = search_word(s, s->fds[i].file + o);

		if (!is_function_table(s, op))
			return false;
		for (unsigned j = 0; j < i; j++)
			if ((op == search_word(s, s->fds[j].file + o)) !=
			    (s->fds[i].kind == s->fds[j].kind))
				return false;
	}
	return true;
}

static uint32_t op_of(const struct search *s, char kind)
{
	for (unsigned i = 0; i < s->n_fds; i++)
		if (s->fds[i].kind == kind)
			return search_word(s, s->fds[i].file + search_value(s, KL_file_op));
	return 0;
}

static void take_ops(struct search *s)
{
	s->l->value[KL_socket_fops] = op_of(s, 's');
	s->l->value[KL_eventpoll_fops] = op_of(s, 'e');
}

static bool inodes_at(const struct search *s, uint32_t inode, uint32_t ino)
{
	for (unsigned i = 0; i < s->n_fds; i++) {
		const uint32_t p = search_pointer(s, s->fds[i].file + inode);

		if (!p || search_word(s, p + ino) != s->fds[i].ino)
			return false;
	}
	return true;
}

static bool fits_inode(const struct search *s, uint32_t o)
{
	for (uint32_t ino = 0; ino < 256; ino += 4)
		if (inodes_at(s, o, ino))
			return true;
	return false;
}

static bool fits_ino(const struct search *s, uint32_t o)
{
	return inodes_at(s, search_value(s, KL_file_inode), o);
}

/* Through a pointer to the name; the name itself may lie in the same structure. */
static bool names_at(const struct search *s, uint32_t dentry, uint32_t name)
{
	unsigned n = 0;

	for (unsigned i = 0; i < s->n_fds; i++) {
		if (!*s->fds[i].name)
			continue;
		if (!search_has_text(
			    s, search_word(s, search_pointer(s, s->fds[i].file + dentry) + name),
			    s->fds[i].name))
			return false;
		n++;
	}
	return n >= 2;
}

static bool fits_dentry(const struct search *s, uint32_t o)
{
	for (uint32_t name = 0; name < 128; name += 4)
		if (names_at(s, o, name))
			return true;
	return false;
}

static bool fits_name(const struct search *s, uint32_t o)
{
	return names_at(s, search_value(s, KL_file_dentry), o);
}

uint32_t search_dentry(const struct search *s, uint32_t file)
{
	return search_pointer(s, file + search_value(s, KL_file_dentry));
}

static bool fits_name_len(const struct search *s, uint32_t o)
{
	for (unsigned i = 0; i < s->n_fds; i++)
		if (*s->fds[i].name &&
		    search_word(s, search_dentry(s, s->fds[i].file) + o) != strlen(s->fds[i].name))
			return false;
	return true;
}

bool search_is_called(const struct search *s, uint32_t dentry, const char *name)
{
	return dentry &&
	       search_has_text(s, search_word(s, dentry + search_value(s, KL_dentry_name)), name);
}

static bool fits_dentry_parent(const struct search *s, uint32_t o)
{
	for (unsigned i = 0; i < s->n_fds; i++)
		if (*s->fds[i].name &&
		    !search_is_called(s, search_pointer(s, search_dentry(s, s->fds[i].file) + o),
				      s->fds[i].folder))
			return false;
	return true;
}

static bool fits_exe(const struct search *s, uint32_t o)
{
	const uint32_t file = search_pointer(s, search_init_mm(s) + o),
		       inode = file ? search_pointer(s, file + search_value(s, KL_file_inode)) : 0,
		       dentry =
			       file ? search_pointer(s, file + search_value(s, KL_file_dentry)) : 0;

	return inode && search_word(s, inode + search_value(s, KL_inode_ino)) == s->exe_ino &&
	       search_is_called(s, dentry, s->exe_name) &&
	       search_is_called(s, search_pointer(s, dentry + search_value(s, KL_dentry_parent)),
				s->exe_folder);
}

/* ---- sockets ---- */

static bool points_back(const struct search *s, uint32_t at_addr, uint32_t to, uint32_t most)
{
	for (uint32_t o = 0; o < most; o += 4)
		if (search_word(s, at_addr + o) == to)
			return true;
	return false;
}

/* A socket points to its file and back; a sock points to its socket. struct socket is small. */
static bool sk_at(const struct search *s, uint32_t private, uint32_t sk)
{
	for (unsigned i = 0; i < s->n_fds; i++) {
		const struct fact_fd *f = &s->fds[i];
		const uint32_t socket = search_pointer(s, f->file + private),
			       sock = socket ? search_pointer(s, socket + sk) : 0;

		if (f->kind != 's')
			continue;
		if (!sock || sock == f->file || !points_back(s, socket, f->file, 64) ||
		    !points_back(s, sock, socket, 1024))
			return false;
	}
	return true;
}

static bool fits_private(const struct search *s, uint32_t o)
{
	for (uint32_t sk = 0; sk < 64; sk += 4)
		if (sk_at(s, o, sk))
			return true;
	return false;
}

static bool fits_sk(const struct search *s, uint32_t o)
{
	return sk_at(s, search_value(s, KL_file_private), o);
}

static uint32_t private_of(const struct search *s, const struct fact_fd *f)
{
	return search_pointer(s, f->file + search_value(s, KL_file_private));
}

static bool fits_type(const struct search *s, uint32_t o)
{
	for (unsigned i = 0; i < s->n_fds; i++)
		if (s->fds[i].kind == 's' &&
		    search_half(s, private_of(s, &s->fds[i]) + o) != s->fds[i].type)
			return false;
	return true;
}

uint32_t search_sock(const struct search *s, const struct fact_fd *f)
{
	return search_pointer(s, private_of(s, f) + search_value(s, KL_socket_sk));
}

static uint32_t sk_half(const struct search *s, const struct fact_fd *f, uint32_t o)
{
	return search_half(s,
			   search_pointer(s, private_of(s, f) + search_value(s, KL_socket_sk)) + o);
}

static bool fits_family(const struct search *s, uint32_t o)
{
	for (unsigned i = 0; i < s->n_fds; i++)
		if (s->fds[i].kind == 's' && sk_half(s, &s->fds[i], o) != s->fds[i].family)
			return false;
	return true;
}

static bool fits_protocol(const struct search *s, uint32_t o)
{
	for (unsigned i = 0; i < s->n_fds; i++)
		if (s->fds[i].kind == 's' && sk_half(s, &s->fds[i], o) != s->fds[i].protocol)
			return false;
	return true;
}

/* ---- epoll ---- */

/* An item begins with its rb_node (include/linux/rbtree_types.h: parent and color, right, left);
 * the watched file is followed by its number (struct epoll_filefd). Returns how many items of the
 * tree have theirs at that offset. */
static unsigned items_at(struct search *s, const struct fact_fd *ep, uint32_t node, uint32_t item,
			 unsigned depth)
{
	unsigned n = 0;

	if (!node || depth > 8)
		return 0;
	for (unsigned i = 0; i < ep->n_watched; i++) {
		const struct fact_fd *f = search_fd(s, ep->watched[i]);

		n += f && search_word(s, node + item) == f->file &&
		     search_word(s, node + item + 4) == (uint32_t)f->number;
	}
	return n + items_at(s, ep, search_pointer(s, node + 4), item, depth + 1) +
	       items_at(s, ep, search_pointer(s, node + 8), item, depth + 1);
}

static bool tree_at(const struct search *cs, uint32_t root, uint32_t item)
{
	struct search *s = (struct search *)cs;

	for (unsigned i = 0; i < s->n_fds; i++) {
		const struct fact_fd *f = &s->fds[i];
		const uint32_t top =
			f->kind == 'e' ? search_pointer(s, private_of(s, f) + root) : 0;

		/* The root has no parent. */
		if (f->kind == 'e' && (!top || search_word(s, top) & ~3u ||
				       items_at(s, f, top, item, 0) != f->n_watched))
			return false;
	}
	return true;
}

static bool fits_item(const struct search *s, uint32_t o)
{
	return tree_at(s, search_value(s, KL_ep_root), o);
}

/* The tree's root followed by its leftmost node, which is the root if there is only one item. */
static bool fits_root(const struct search *s, uint32_t o)
{
	for (uint32_t item = 0; item < 128; item += 4)
		if (tree_at(s, o, item))
			return true;
	return false;
}

const struct search_row search_file_rows[] = {
	{ KL_task_files, 0, TASK_MAX, 4, fits_files, NULL },
	{ KL_files_fdt, 0, 256, 4, fits_fdt, NULL },
	{ KL_fdt_fd, 0, 64, 4, fits_fd, take_files },
	{ KL_fdt_max, 0, 32, 4, fits_max, NULL },
	{ KL_file_op, 0, 256, 4, fits_op, take_ops, true },
	{ KL_file_inode, 0, 256, 4, fits_inode, NULL },
	{ KL_inode_ino, 0, 256, 4, fits_ino, NULL },
	{ KL_file_dentry, 0, 256, 4, fits_dentry, NULL },
	{ KL_dentry_name, 0, 128, 4, fits_name, NULL },
	{ KL_dentry_name_len, 0, 64, 4, fits_name_len, NULL },
	{ KL_dentry_parent, 0, 128, 4, fits_dentry_parent, NULL },
	{ KL_mm_exe_file, 0, 1024, 4, fits_exe, NULL },
	{ KL_file_private, 0, 256, 4, fits_private, NULL, true },
	{ KL_socket_sk, 0, 64, 4, fits_sk, NULL, true },
	{ KL_socket_type, 0, 64, 2, fits_type, NULL, true },
	{ KL_sk_family, 0, 128, 2, fits_family, NULL, true },
	{ KL_sk_protocol, 0, 1024, 2, fits_protocol, NULL, true },
	{ KL_ep_root, 0, 256, 4, fits_root, NULL, true },
	{ KL_ep_item_file, 0, 128, 4, fits_item, NULL, true },
	{ 0 },
};
