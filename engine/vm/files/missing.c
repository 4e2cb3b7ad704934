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

#define PLACES_MAX 256 /* a program may look for files without end */
#define SHOWN      5   /* lines; the last ones, for what a program misses ends it */

/* A file of the host, or a folder in which several were looked for. */
struct place {
	char *path; /* owned; the first that was looked for */
	dev_t dev;
	ino_t ino;
	/* bytes of `path` that name its folder, when the guest has none of that name; else 0 */
	size_t folder;
	unsigned more; /* others in that folder */
	bool executed, own;
	enum { PLACE_FILE, PLACE_DEVICE, PLACE_REFUSED } kind;
};

/* A call that has not returned, or whose path is yet to come: a page that was not there is read at
 * the exit. */
struct lookup {
	uint64_t task, path_at;
	bool executes, moves, creates, relative, failed;
	int error;
	char path[PATH_MAX];
};

struct absent {
	const struct files *files;
	bool all;   /* the guest has all of the host's files */
	char *cwd;  /* owned; the jobs' */
	bool moved; /* a program has changed it: where relative paths lead is no longer known */
	struct lookup now;
	struct place places[PLACES_MAX];
	size_t n;
};

struct absent *absent_new(const struct files *files, bool all)
{
	struct absent *a = calloc(1, sizeof(*a));

	if (!a)
		return NULL;
	a->files = files;
	a->all = all;
	a->cwd = getcwd(NULL, 0);
	return a;
}

void absent_free(struct absent *a)
{
	if (!a)
		return;
	for (size_t i = 0; i < a->n; i++)
		free(a->places[i].path);
	free(a->cwd);
	free(a);
}

/* ---- one call ---- */

/* Which argument is the path; -1: none, or one that begins at a descriptor. */
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

/* Whether a file that is not there would be made. */
static bool creates(const struct sysent *row, const uint64_t *args)
{
	for (unsigned i = 0; i < sysent_nargs(row); i++)
		if (row->args[i].type == ARG_MODE && row->args[i].ref)
			return args[row->args[i].ref] & O_CREAT;
	return !strcmp(row->name, "creat") || !strcmp(row->name, "mkdir") ||
	       !strcmp(row->name, "mkdirat");
}

void absent_enter(struct absent *a, const struct rec_sysenter *c)
{
	const struct sysent *row =
		c->abi < ABI_COUNT ? sysent_find(c->abi, sysent_known(c->abi, c->regs[R_ORIG_AX]))
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

/* A place once, however many of its files are looked for, and under however many names. */
static void add_place(struct absent *a, const char *path, const struct stat *st, size_t folder)
{
	struct place *p;

	for (p = a->places; p < a->places + a->n; p++) {
		if (p->dev == st->st_dev && p->ino == st->st_ino)
			return;
		if (folder && p->folder == folder && !strncmp(p->path, path, folder + 1)) {
			p->more++;
			return;
		}
	}
	if (a->n == PLACES_MAX || !(p->path = strdup(path)))
		return;
	p->dev = st->st_dev;
	p->ino = st->st_ino;
	p->folder = folder;
	p->executed = a->now.executes;
	p->own = (S_ISREG(st->st_mode) || a->now.creates || a->now.moves) && is_below(path, a->cwd);
	a->n++;
}

/* The kernel's own, which the guest has in its way; what hardly any program fails for; where a
 * shell looks when it begins. */
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

/* Devices are the guest's own; the rest of the host's files is there, unless the host refuses it.
 * True: it is dealt with. */
static bool other_reason(struct absent *a, const char *path)
{
	const bool denied = a->now.error == -EACCES || a->now.error == -EPERM;
	const size_t before = a->n;
	struct stat st;

	if (denied) {
		/* What it is, is read without being allowed to read it. */
		if (a->all && !stat(path, &st) && access(path, R_OK) < 0)
			add_place(a, path, &st, 0);
	} else if (!strncmp(path, "/dev/", 5) && !stat(path, &st) &&
		   (S_ISCHR(st.st_mode) || S_ISBLK(st.st_mode))) {
		add_place(a, path, &st, 0);
	}
	if (a->n > before)
		a->places[before].kind = denied ? PLACE_REFUSED : PLACE_DEVICE;
	return denied || a->all || a->n > before;
}

static void not_found(struct absent *a, char *path)
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
		strcpy(path, folder); /* what it misses is where to make the file */
	if (stat(path, &st) < 0 || !(S_ISREG(st.st_mode) || S_ISDIR(st.st_mode)))
		return;
	if (a->now.executes && access(path, X_OK) < 0)
		return;
	add_place(a, path, &st, has_folder || S_ISDIR(st.st_mode) ? 0 : name - path);
}

static void look(struct absent *a)
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

void absent_memory(struct absent *a, const struct rec_mem *m)
{
	struct lookup *now = &a->now;

	if (!now->task || m->addr != now->path_at || !m->len || m->len > sizeof(now->path))
		return;
	memcpy(now->path, m + 1, m->len);
	now->path[m->len - 1] = '\0';
	look(a);
}

void absent_leave(struct absent *a, const struct rec_sysexit *c)
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

/* ---- what is said of it ---- */

static void place_note(const struct place *p, struct buf *notes)
{
	const size_t whole = strlen(p->path);

	if (p->kind != PLACE_FILE) {
		buf_puts(notes, p->kind == PLACE_DEVICE ? "the program wanted the device "
							: "the program wanted ");
		buf_escape(notes, p->path, whole);
		buf_puts(notes,
			 p->kind == PLACE_DEVICE
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

/* Whether the folder that it lies in is a place itself. */
static bool is_below_another(const struct absent *a, const struct place *p)
{
	for (size_t i = 0; i < a->n; i++)
		if (is_below(p->path, a->places[i].path))
			return true;
	return false;
}

static bool is_told(const struct absent *a, const struct place *p, bool failed)
{
	return (failed || p->executed || p->own || p->kind == PLACE_REFUSED) &&
	       !is_below_another(a, p);
}

void absent_notes(const struct absent *a, struct buf *notes, bool failed)
{
	size_t told = 0, skip;

	for (size_t i = 0; i < a->n; i++)
		told += is_told(a, &a->places[i], failed);
	skip = told > SHOWN ? told - SHOWN : 0;
	if (skip)
		buf_printf(
			notes,
			"the programs looked for %zu files of the host that are not in the guest; "
			"the last %d of them:\n",
			told, SHOWN);
	for (size_t i = 0; i < a->n; i++) {
		if (!is_told(a, &a->places[i], failed))
			continue;
		if (skip)
			skip--;
		else
			place_note(&a->places[i], notes);
	}
}
