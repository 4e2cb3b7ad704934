// SPDX-License-Identifier: GPL-2.0-or-later
#include "recorder/paths.h"

#include <string.h>

#include "recorder/memory.h"
#include "recorder/recorder.h"

#define NAME_BYTES 255              /* NAME_MAX */
#define STEPS_MAX  (2 * PATH_BYTES) /* names and mounts: ends cycles */

struct path path_of_file(uint64_t file)
{
	const struct plan_kernel *k = &rec.plan->k;

	return (struct path){ .mnt = kernel_word(file + k->file_mnt),
			      .dentry = kernel_word(file + k->file_dentry) };
}

struct path path_of_task(uint64_t task, uint32_t offset)
{
	const struct plan_kernel *k = &rec.plan->k;
	uint64_t path = kernel_word(task + k->task_fs) + offset;

	return (struct path){ kernel_word(path + k->path_mnt), kernel_word(path + k->path_dentry) };
}

bool path_is_mount_root(struct path p)
{
	return p.dentry == kernel_word(p.mnt + rec.plan->k.mnt_root);
}

/* Moves from the root of a mounted file system to its mount point; false if there is none. */
static bool leave_mount(struct path *p)
{
	const struct plan_kernel *k = &rec.plan->k;
	uint64_t mount = p->mnt - k->mount_mnt, parent = kernel_word(mount + k->mount_parent);

	if (!parent || parent == mount)
		return false;
	p->dentry = kernel_word(mount + k->mount_point);
	p->mnt = parent + k->mount_mnt;
	return true;
}

static size_t name_length(uint64_t dentry)
{
	return kernel_u32(dentry + rec.plan->k.dentry_name_len);
}

static bool read_name(uint64_t dentry, char *to, size_t n)
{
	return kernel_read(kernel_word(dentry + rec.plan->k.dentry_name), to, n) == n;
}

/* Puts "/name" in front of to[at]; returns 0 if there is no room or no name. */
static size_t put_name(char *to, size_t at, uint64_t dentry)
{
	const size_t n = name_length(dentry);

	if (n > NAME_BYTES || at < n + 1 || !read_name(dentry, to + at - n, n))
		return 0;
	at -= n + 1;
	to[at] = '/';
	return at;
}

/* The next step of the walk from `p`. */
enum step { STEP_END, STEP_MOUNT, STEP_NAME, STEP_LAST_NAME };

static enum step next_step(struct path p, const struct path *root, uint64_t parent, bool first)
{
	if (root && p.mnt == root->mnt && p.dentry == root->dentry)
		return STEP_END;
	if (root && path_is_mount_root(p))
		return STEP_MOUNT;
	if (parent && parent != p.dentry)
		return STEP_NAME;
	/* A file that was never in a folder still has a name: "/memfd:NAME". */
	return parent && root && first ? STEP_LAST_NAME : STEP_END;
}

/* Puts the names from `p` up to `root`, or the file system's root if NULL, at the end of to[size].
 * Returns where they begin, or -1 if they do not fit. */
static ptrdiff_t put_names(struct path p, const struct path *root, char *to, size_t size)
{
	size_t at = size;

	for (int i = 0; i < STEPS_MAX; i++) {
		const uint64_t parent = kernel_word(p.dentry + rec.plan->k.dentry_parent);
		const enum step step = next_step(p, root, parent, at == size);

		if (step == STEP_END || (step == STEP_MOUNT && !leave_mount(&p)))
			return at;
		if (step == STEP_MOUNT)
			continue;
		at = put_name(to, at, p.dentry);
		if (!at)
			return -1;
		if (step == STEP_LAST_NAME)
			return at;
		p.dentry = parent;
	}
	return -1;
}

static size_t to_front(char *to, ptrdiff_t at, size_t size)
{
	if (at < 0)
		return 0;
	memmove(to, to + at, size - at);
	return size - at;
}

size_t path_from(struct path p, struct path root, char *to, size_t size)
{
	ptrdiff_t at = put_names(p, &root, to, size);

	if (at == (ptrdiff_t)size)
		to[--at] = '/';
	return to_front(to, at, size);
}

size_t path_in_file_system(struct path p, char *to, size_t size)
{
	return to_front(to, put_names(p, NULL, to, size), size);
}

size_t path_name(struct path p, char *to, size_t size)
{
	const size_t n = name_length(p.dentry);

	return n <= size && read_name(p.dentry, to, n) ? n : 0;
}
