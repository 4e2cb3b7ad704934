// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/files/missing.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "abi/calls/sysent.h"
#include "base/buf.h"
#include "engine/vm/files/files.h"
#include "trace/entry.h"

#define WANTED_MAX 256 /* a program may look for any number of files */
#define SHOWN      5   /* lines; the last ones, since a missing file often ends the program */

/* A file on the host, or a folder in which several were looked for. */
struct wanted_file {
	char *path; /* owned; the first one looked for */
	dev_t dev;
	ino_t ino;
	/* length of the folder's name in `path` if the guest does not have that folder; else 0 */
	size_t folder;
	unsigned more; /* others in that folder */
	bool executed, own;
	bool library; /* in a folder of LD_LIBRARY_PATH */
	enum { WANTED_FILE, WANTED_DEVICE, WANTED_REFUSED } kind;
};

/* A call that has not returned, or whose path has not been read yet: a page that was not present is
 * read at the exit. */
struct lookup {
	uint64_t task, path_at;
	bool executes, moves, creates, relative, failed;
	int error;
	char path[PATH_MAX];
};

struct missing {
	const struct files *files;
	bool all;   /* the guest has all of the host's files */
	char *cwd;  /* owned; the jobs' */
	bool moved; /* a program has changed it: relative paths can no longer be resolved */
	struct lookup now;
	struct wanted_file wanted[WANTED_MAX];
	size_t n;
};

struct missing *missing_new(const struct files *files, bool all)
{
	struct missing *a = calloc(1, sizeof(*a));

	if (!a)
		return NULL;
	a->files = files;
	a->all = all;
	a->cwd = getcwd(NULL, 0);
	return a;
}

void missing_free(struct missing *a)
{
	if (!a)
		return;
	for (size_t i = 0; i < a->n; i++)
		free(a->wanted[i].path);
	free(a->cwd);
	free(a);
}

/* ---- one call ---- */

/* The index of the path argument; -1: none, or one relative to a descriptor. */
static int path_argument(const struct sysent *row, const uint64_t *args)
{
	for (unsigned i = 0; i < sysent_nargs(row); i++) {
		if (row->args[i].type != ARG_PATH)
			continue;
		return !i || row->args[i - 1].type != ARG_AT_FD || (int)args[i - 1] == AT_FDCWD
			       ? (int)i
			       : -1;
	}
	return -1;
}

/* Returns true if a missing file would be created. */
static bool creates(const struct sysent *row, const uint64_t *args)
{
	for (unsigned i = 0; i < sysent_nargs(row); i++)
		if (row->args[i].type == ARG_MODE && row->args[i].ref)
			return args[row->args[i].ref] & O_CREAT;
	return !strcmp(row->name, "creat") || !strcmp(row->name, "mkdir") ||
	       !strcmp(row->name, "mkdirat");
}

void missing_enter(struct missing *a, const struct rec_sysenter *c)
{
	const struct sysent *row =
		c->abi < ABI_COUNT
			? sysent_find(c->abi, sysent_nr_of_orig_ax(c->abi, c->regs[R_ORIG_AX]))
			: NULL;
	uint64_t args[6];
	int i;

	entry_args(c, c->abi != ABI_I386, args);
	if (a->now.task == c->task)
		a->now.task = 0;
	if (!row || !row->name || !(row->flags & SYS_FILE) || (i = path_argument(row, args)) < 0)
		return;
	a->now = (struct lookup){ .task = c->task,
				  .path_at = args[i],
				  .executes = !strcmp(row->name, "execve"),
				  .moves = !strcmp(row->name, "chdir"),
				  .creates = creates(row, args) };
}

static bool is_below(const char *path, const char *folder)
{
	const size_t len = folder ? strlen(folder) : 0;

	return len && !strncmp(path, folder, len) && path[len] == '/';
}

/* ld.so looks for libraries opened by name in the folders of LD_LIBRARY_PATH. */
static bool is_in_library_path(const char *path)
{
	const char *p = getenv("LD_LIBRARY_PATH"), *name = strrchr(path, '/');
	const size_t folder = name - path;

	for (; p && *p; p += strspn(p, ":;")) {
		size_t n = strcspn(p, ":;"), len = n;

		while (len > 1 && p[len - 1] == '/')
			len--;
		if (len == folder && !strncmp(p, path, folder))
			return true;
		p += n;
	}
	return false;
}

/* Adds a place once, however many of its files are looked for, and under however many names. */
static void add_wanted(struct missing *a, const char *path, const struct stat *st, size_t folder)
{
	struct wanted_file *p;

	for (p = a->wanted; p < a->wanted + a->n; p++) {
		if (p->dev == st->st_dev && p->ino == st->st_ino)
			return;
		if (folder && p->folder == folder && !strncmp(p->path, path, folder + 1)) {
			p->more++;
			return;
		}
	}
	if (a->n == WANTED_MAX || !(p->path = strdup(path)))
		return;
	p->dev = st->st_dev;
	p->ino = st->st_ino;
	p->folder = folder;
	p->executed = a->now.executes;
	p->library = S_ISREG(st->st_mode) && is_in_library_path(path);
	p->own = (S_ISREG(st->st_mode) || a->now.creates || a->now.moves) && is_below(path, a->cwd);
	a->n++;
}

/* Kernel files, of which the guest has its own; files whose absence hardly ever makes a program
 * fail; where a shell looks on start-up. */
static bool is_unimportant(const char *path)
{
	static const char *const shells[] = { "PWD", "OLDPWD" };
	static const char *const folders[] = { "/proc/", "/sys/", "/dev/", "/usr/lib/locale/",
					       "/usr/share/locale/" };

	for (size_t i = 0; i < sizeof(folders) / sizeof(folders[0]); i++)
		if (!strncmp(path, folders[i], strlen(folders[i])))
			return true;
	for (size_t i = 0; i < sizeof(shells) / sizeof(shells[0]); i++)
		if (getenv(shells[i]) && !strcmp(path, getenv(shells[i])))
			return true;
	return false;
}

/* The guest has its own devices; all other files of the host are there, unless the host refuses
 * them. True: handled here. */
static bool other_reason(struct missing *a, const char *path)
{
	const bool denied = a->now.error == -EACCES || a->now.error == -EPERM;
	const size_t before = a->n;
	struct stat st;

	if (denied) {
		/* Its type can be read without permission to read the file. */
		if (a->all && !stat(path, &st) && access(path, R_OK) < 0)
			add_wanted(a, path, &st, 0);
	} else if (!strncmp(path, "/dev/", 5) && !stat(path, &st) &&
		   (S_ISCHR(st.st_mode) || S_ISBLK(st.st_mode))) {
		add_wanted(a, path, &st, 0);
	}
	if (a->n > before)
		a->wanted[before].kind = denied ? WANTED_REFUSED : WANTED_DEVICE;
	return denied || a->all || a->n > before;
}

static void not_found(struct missing *a, char *path)
{
	const char *name = strrchr(path, '/');
	char folder[PATH_MAX];
	struct stat st;
	bool has_folder;

	snprintf(folder, sizeof(folder), "%.*s", name > path ? (int)(name - path) : 1, path);
	has_folder = files_has(a->files, folder);
	if (other_reason(a, path) || is_unimportant(path) || files_has(a->files, path))
		return;
	if (a->now.creates && !has_folder && access(path, F_OK) < 0)
		strcpy(path, folder); /* only the folder for the new file is missing */
	if (stat(path, &st) < 0 || !(S_ISREG(st.st_mode) || S_ISDIR(st.st_mode)))
		return;
	if (a->now.executes && access(path, X_OK) < 0)
		return;
	add_wanted(a, path, &st, has_folder || S_ISDIR(st.st_mode) ? 0 : name - path);
}

static void look(struct missing *a)
{
	char path[2 * PATH_MAX];
	int n;

	if (!a->now.path[0] || !a->now.failed)
		return;
	a->now.task = 0;
	if (a->now.path[0] == '/')
		n = snprintf(path, PATH_MAX, "%s", a->now.path);
	else if (!a->moved && a->cwd)
		n = snprintf(path, PATH_MAX, "%s/%s", strcmp(a->cwd, "/") ? a->cwd : "",
			     a->now.path);
	else
		return;
	if (n < PATH_MAX)
		not_found(a, path);
}

void missing_memory(struct missing *a, const struct rec_mem *m)
{
	struct lookup *now = &a->now;

	if (!now->task || m->addr != now->path_at || !m->len || m->len > sizeof(now->path))
		return;
	memcpy(now->path, m + 1, m->len);
	now->path[m->len - 1] = '\0';
	look(a);
}

void missing_leave(struct missing *a, const struct rec_sysexit *c)
{
	struct lookup *now = &a->now;

	if (!now->task || now->task != c->task)
		return;
	if (now->moves && !c->result && (!a->cwd || strcmp(now->path, a->cwd)))
		a->moved = true;
	if (c->result != -ENOENT && c->result != -EACCES && c->result != -EPERM) {
		now->task = 0;
		return;
	}
	now->error = c->result;
	now->failed = true;
	look(a);
}

/* ---- notes ---- */

static void wanted_note(const struct wanted_file *p, struct buf *notes)
{
	const size_t whole = strlen(p->path);

	if (p->kind != WANTED_FILE) {
		buf_puts(notes, p->kind == WANTED_DEVICE ? "the program wanted the device "
							 : "the program wanted ");
		buf_escape(notes, p->path, whole);
		buf_puts(notes,
			 p->kind == WANTED_DEVICE
				 ? ", which the guest does not have\n"
				 : ", which the host does not let you read: permission denied\n");
		return;
	}
	buf_puts(notes, p->executed ? "the program wanted to execute " : "the program looked for ");
	buf_escape(notes, p->path, whole);
	if (p->more)
		buf_printf(notes, " and %u more of that folder, which are", p->more);
	else
		buf_puts(notes, ", which is");
	buf_puts(notes, " not in the guest: add --with ");
	buf_escape(notes, p->path, p->more ? p->folder : whole);
	buf_putc(notes, '\n');
}

/* Returns true if its folder is a reported place itself. */
static bool is_below_another(const struct missing *a, const struct wanted_file *p)
{
	for (size_t i = 0; i < a->n; i++)
		if (is_below(p->path, a->wanted[i].path))
			return true;
	return false;
}

static bool is_told(const struct missing *a, const struct wanted_file *p, bool failed)
{
	return (failed || p->executed || p->own || p->library || p->kind == WANTED_REFUSED) &&
	       !is_below_another(a, p);
}

void missing_notes(const struct missing *a, struct buf *notes, bool failed)
{
	size_t told = 0, several = 0, skip;

	for (size_t i = 0; i < a->n; i++)
		told += is_told(a, &a->wanted[i], failed);
	skip = told > SHOWN ? told - SHOWN : 0;
	if (skip)
		buf_printf(
			notes,
			"the programs looked for %zu files of the host that are not in the guest; "
			"the last %d of them:\n",
			told, SHOWN);
	for (size_t i = 0; i < a->n; i++) {
		if (!is_told(a, &a->wanted[i], failed))
			continue;
		if (skip)
			skip--;
		else
			wanted_note(&a->wanted[i], notes);
		several += a->wanted[i].kind == WANTED_FILE;
	}
	if (several > 1)
		buf_puts(notes, "with --host-files the guest has all of the host's files\n");
}
