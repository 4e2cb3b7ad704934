// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The set of paths. Each added path is walked from / as the kernel does it, and each folder and
 * symbolic link on the way becomes an entry, so that the guest resolves every name exactly as the
 * host does:
 *
 *   /bin/sh   →   /bin -> usr/bin,  /usr,  /usr/bin,  /usr/bin/sh -> dash,  /usr/bin/dash
 */
#include "engine/vm/files/files.h"

#include <errno.h>
#include <search.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/err.h"
#include "engine/vm/files/entry.h"

#define LINKS_MAX 40 /* as in the kernel (MAXSYMLINKS) */

struct files {
	void *tree;          /* of struct file_entry, by path (tsearch) */
	const char *preload; /* borrowed, or NULL */
};

static int entry_compare(const void *a, const void *b)
{
	return strcmp(((const struct file_entry *)a)->path, ((const struct file_entry *)b)->path);
}

static void entry_free(void *p)
{
	struct file_entry *entry = p;

	free((void *)entry->path);
	free((void *)entry->target);
	free((void *)entry->bytes);
	free(entry);
}

struct files *files_new(void)
{
	return calloc(1, sizeof(struct files));
}

void files_free(struct files *f)
{
	if (!f)
		return;
	tdestroy(f->tree, entry_free);
	free(f);
}

void files_set_preload(struct files *f, const char *names)
{
	f->preload = names;
}

const char *files_preload(const struct files *f)
{
	return f->preload;
}

const struct file_entry *files_get(const struct files *f, const char *path)
{
	struct file_entry key = { .path = path };
	struct file_entry **found = tfind(&key, &f->tree, entry_compare);

	return found ? *found : NULL;
}

/* Takes ownership of `bytes` on success. An existing entry is left unchanged. */
static int entry_insert(struct files *f, const char *path, const struct stat *st,
			const char *target, void *bytes)
{
	struct file_entry *entry = calloc(1, sizeof(*entry));
	struct file_entry **slot = NULL;

	if (!entry)
		return -ENOMEM;
	entry->path = strdup(path);
	entry->target = target ? strdup(target) : NULL;
	entry->st = *st;
	if (entry->path && (entry->target || !target))
		slot = tsearch(entry, &f->tree, entry_compare);
	if (slot && *slot == entry) {
		entry->bytes = bytes;
		return 0;
	}
	entry_free(entry);
	if (slot)
		free(bytes);
	return slot ? 0 : -ENOMEM;
}

int files_put(struct files *f, const char *path, const struct stat *st, const char *target)
{
	return entry_insert(f, path, st, target, NULL);
}

struct collection {
	const struct file_entry **list;
	size_t n;
};

static void count_node(const void *node, VISIT visit, void *n)
{
	(void)node;
	if (visit == preorder || visit == leaf)
		++*(size_t *)n;
}

static void collect_node(const void *node, VISIT visit, void *ctx)
{
	struct collection *c = ctx;

	if (visit == postorder || visit == leaf)
		c->list[c->n++] = *(struct file_entry *const *)node;
}

const struct file_entry **files_sorted(const struct files *f, size_t *n)
{
	struct collection c = { 0 };
	size_t total = 0;

	twalk_r(f->tree, count_node, &total);
	c.list = calloc(total + 1, sizeof(*c.list));
	if (!c.list)
		return NULL;
	twalk_r(f->tree, collect_node, &c);
	*n = c.n;
	return c.list;
}

/* A walk: `done` is physical and exists ("" is /), `todo` is the rest of the path. */
struct walk {
	char done[PATH_MAX];
	char todo[PATH_MAX];
	int links;
};

/* Cuts the first name off `todo`: false at the end. The new path, `done` + "/" + name, goes to
 * `next`. */
static int walk_next(struct walk *w, char *next)
{
	char *name = w->todo + strspn(w->todo, "/");
	size_t n = strcspn(name, "/");
	char *slash;
	int len;

	if (!n)
		return 0;
	if (n == 2 && !memcmp(name, "..", 2)) {
		slash = strrchr(w->done, '/');
		if (slash)
			*slash = '\0';
		len = snprintf(next, PATH_MAX, "%s", w->done);
	} else if (n == 1 && *name == '.') {
		len = snprintf(next, PATH_MAX, "%s", w->done);
	} else {
		len = snprintf(next, PATH_MAX, "%s/%.*s", w->done, (int)n, name);
	}
	if (len >= PATH_MAX)
		return -ENAMETOOLONG;
	memmove(w->todo, name + n, strlen(name + n) + 1);
	return 1;
}

/* A symbolic link: its target comes before the rest of the path. */
static int walk_link(struct walk *w, const char *target)
{
	char todo[PATH_MAX];

	if (++w->links > LINKS_MAX)
		return -ELOOP;
	if (snprintf(todo, sizeof(todo), "%s/%s", target, w->todo) >= (int)sizeof(todo))
		return -ENAMETOOLONG;
	/* A slash after a file's name would ask for a folder. */
	if (!*w->todo)
		todo[strlen(todo) - 1] = '\0';
	if (*target == '/')
		w->done[0] = '\0';
	strcpy(w->todo, todo);
	return 0;
}

/* Makes the entry for the host's file (or, with WALK_MAKE, for a folder that the host does not
 * have). */
static int walk_put(struct files *f, const char *path, unsigned flags)
{
	char target[PATH_MAX] = "";
	struct stat st;
	ssize_t n;

	if (lstat(path, &st) < 0) {
		if (errno != ENOENT || !(flags & WALK_MAKE))
			return -errno;
		st = (struct stat){ .st_mode = S_IFDIR | 0755, .st_nlink = 1 };
	}
	if (!S_ISLNK(st.st_mode))
		return files_put(f, path, &st, NULL);
	n = readlink(path, target, sizeof(target) - 1);
	return n < 0 ? -errno : files_put(f, path, &st, target);
}

static int walk_step(struct files *f, struct walk *w, const char *next, unsigned flags)
{
	const struct file_entry *entry;
	int err;

	if (!*next || !strcmp(next, w->done))
		return 0;
	entry = files_get(f, next);
	if (!entry) {
		err = walk_put(f, next, flags);
		if (err < 0)
			return err;
		entry = files_get(f, next);
	}
	if (entry->target)
		return walk_link(w, entry->target);
	if (!S_ISDIR(entry->st.st_mode) && *w->todo)
		return -ENOTDIR;
	strcpy(w->done, next);
	return 0;
}

static int walk_start(struct walk *w, const char *path)
{
	char cwd[PATH_MAX] = "";
	int n;

	if (*path != '/' && !getcwd(cwd, sizeof(cwd)))
		return -errno;
	w->done[0] = '\0';
	w->links = 0;
	n = snprintf(w->todo, sizeof(w->todo), "%s/%s", cwd, path);
	return n < (int)sizeof(w->todo) ? 0 : -ENAMETOOLONG;
}

int files_walk(struct files *f, const char *path, unsigned flags, char *real, struct err *e)
{
	char next[PATH_MAX] = "";
	struct walk w;
	int err = walk_start(&w, path);

	while (!err) {
		err = walk_next(&w, next);
		if (err <= 0)
			break;
		err = walk_step(f, &w, next, flags);
	}
	if (err < 0 && (!*next || !strcmp(next, path)))
		return err_set(e, err, "%s: %s", path, strerror(-err));
	if (err < 0)
		return err_set(e, err, "%s: %s: %s", path, next, strerror(-err));
	if (real)
		strcpy(real, *w.done ? w.done : "/");
	return 0;
}

int files_add_dir(struct files *f, const char *guest_path)
{
	char real[PATH_MAX];
	const struct file_entry *entry;
	int err = files_walk(f, guest_path, WALK_MAKE, real, NULL);

	if (err < 0)
		return err;
	entry = files_get(f, real);
	return !entry || S_ISDIR(entry->st.st_mode) ? 0 : -ENOTDIR;
}

/* The physical path of a file, without following its last name: /etc/localtime is replaced, not its
 * target. */
static int path_of_new_file(struct files *f, const char *guest_path, char *path)
{
	const char *name = strrchr(guest_path, '/');
	char folder[PATH_MAX], real[PATH_MAX];
	int err;

	if (!name || !name[1] || strlen(guest_path) >= PATH_MAX)
		return -EINVAL;
	snprintf(folder, sizeof(folder), "%.*s", (int)(name - guest_path), guest_path);
	err = files_walk(f, *folder ? folder : "/", WALK_MAKE, real, NULL);
	if (err < 0)
		return err;
	if (snprintf(path, PATH_MAX, "%s%s", strcmp(real, "/") ? real : "", name) >= PATH_MAX)
		return -ENAMETOOLONG;
	return 0;
}

int files_add_bytes(struct files *f, const char *guest_path, const void *bytes, size_t n,
		    unsigned mode)
{
	struct stat st = { .st_mode = S_IFREG | mode, .st_nlink = 1, .st_size = n };
	char path[PATH_MAX];
	struct file_entry *old;
	void *copy;
	int err = path_of_new_file(f, guest_path, path);

	if (err < 0)
		return err;
	old = (struct file_entry *)files_get(f, path);
	if (old && S_ISDIR(old->st.st_mode))
		return -EISDIR;
	if (old) {
		tdelete(old, &f->tree, entry_compare);
		entry_free(old);
	}
	copy = malloc(n + 1);
	if (!copy)
		return -ENOMEM;
	memcpy(copy, bytes, n);
	err = entry_insert(f, path, &st, NULL, copy);
	if (err < 0)
		free(copy);
	return err;
}

/* Resolves within the set only, through its links. */
bool files_has(const struct files *f, const char *guest_path)
{
	const struct file_entry *entry;
	char next[PATH_MAX];
	struct walk w;
	int err = walk_start(&w, guest_path);

	while (!err) {
		err = walk_next(&w, next);
		if (err <= 0)
			return !err;
		err = 0;
		if (!*next)
			continue;
		entry = files_get(f, next);
		if (!entry)
			return false;
		if (entry->target)
			err = walk_link(&w, entry->target);
		else
			strcpy(w.done, next);
	}
	return false;
}

/* Checks one place for PROGRAM: 0, -ENOENT, or -EACCES for a file that may not be executed. */
static int which_here(const char *path)
{
	struct stat st;

	if (stat(path, &st) < 0)
		return errno == EACCES ? -EACCES : -ENOENT;
	if (!S_ISREG(st.st_mode) || access(path, X_OK) < 0)
		return -EACCES;
	return 0;
}

static int which_in_path(const char *program, const char *path_env, char *out, size_t size)
{
	const char *p = path_env ? path_env : "/bin:/usr/bin"; /* execvp's default without PATH */
	int err, best = -ENOENT;

	for (;; p++) {
		size_t n = strcspn(p, ":");
		int len = snprintf(out, size, "%.*s%s%s", (int)n, p, n ? "/" : "", program);

		err = len < (int)size ? which_here(out) : -ENAMETOOLONG;
		if (!err)
			return 0;
		/* execvp continues after a file that it may not run, and remembers the error. */
		if (err == -EACCES)
			best = err;
		p += n;
		if (!*p)
			return best;
	}
}

int files_which(const char *program, const char *path_env, char *out, size_t size, struct err *e)
{
	int err;

	if (strchr(program, '/')) {
		if (snprintf(out, size, "%s", program) >= (int)size)
			return err_set(e, -ENAMETOOLONG, "%s: the name is too long", program);
		err = which_here(program);
	} else {
		err = *program ? which_in_path(program, path_env, out, size) : -ENOENT;
	}
	if (err == -EACCES)
		return err_set(e, err, "%s: found, but not a file that you may execute", program);
	if (err < 0)
		return err_set(e, err, "%s: %s", program,
			       strchr(program, '/') ? strerror(-err) : "not found in PATH");
	return 0;
}

int files_find_program(const char *program, char *path, size_t size, struct err *e)
{
	char found[4096], *cwd;
	int r = files_which(program, getenv("PATH"), found, sizeof(found), e);

	if (r < 0)
		return r;
	cwd = found[0] == '/' ? NULL : getcwd(NULL, 0);
	snprintf(path, size, "%s%s%s", cwd ? cwd : "", cwd ? "/" : "", found);
	free(cwd);
	return 0;
}
