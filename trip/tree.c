// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Why a file: a long call (an execve, a large read) has tens of millions of nodes. The newest are
 * held in memory, since the writer adds and patches those; the rest is written once and read in
 * windows.
 *
 *	index    0 ……………………… spilled ……………………… count
 *	         in the file, by index      held[0] …
 */
#include "trip/tree.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define HELD_MAX  (256u << 10) /* nodes in memory */
#define SPILL     (HELD_MAX / 2)
#define WINDOW    512 /* nodes per read from the file */
#define HELD_MIN  64
#define KEPT_MAX  (4u << 10) /* nodes whose memory is kept between trips: tasks are many */
#define NO_WINDOW UINT64_MAX

struct tree {
	struct node *held; /* nodes spilled … count */
	size_t room;       /* of `held`, nodes */
	uint64_t spilled, count;
	int fd;              /* -1 until something is spilled */
	struct node *window; /* WINDOW nodes of the file from `window_at`, a multiple of WINDOW */
	uint64_t window_at;
	bool lost;
};

static const struct {
	const char *name;
	bool apart;
} kinds[NODE_KINDS] = {
	[NODE_CALL] = { "call", false },       [NODE_TAIL] = { "tail", false },
	[NODE_ENTRY] = { "entry", false },     [NODE_INTERRUPT] = { "interrupt", true },
	[NODE_FAULT] = { "fault", true },      [NODE_SOFTIRQ] = { "softirq", true },
	[NODE_SLEEP] = { "sleep", true },      [NODE_SIGNAL] = { "signal", true },
	[NODE_UNKNOWN] = { "unknown", false }, [NODE_INLINE] = { "inline", false },
};

const char *node_kind_name(enum node_kind k)
{
	return kinds[k < NODE_KINDS ? k : NODE_UNKNOWN].name;
}

bool node_kind_apart(enum node_kind k)
{
	return k < NODE_KINDS && kinds[k].apart;
}

struct tree *tree_new(void)
{
	struct tree *t = calloc(1, sizeof(*t));

	if (!t)
		return NULL;
	t->fd = -1;
	t->window_at = NO_WINDOW;
	return t;
}

void tree_free(struct tree *t)
{
	if (!t)
		return;
	if (t->fd >= 0)
		close(t->fd);
	free(t->window);
	free(t->held);
	free(t);
}

/* Keeps some memory and the file descriptor for the next trip, but not the file's blocks. */
void tree_clear(struct tree *t)
{
	if (t->room > KEPT_MAX) {
		free(t->held);
		t->held = NULL;
		t->room = 0;
	}
	if (t->spilled && ftruncate(t->fd, 0) < 0) {
		close(t->fd);
		t->fd = -1;
	}
	t->spilled = t->count = 0;
	t->window_at = NO_WINDOW;
	t->lost = false;
}

uint64_t tree_size(const struct tree *t)
{
	return t->count;
}

bool tree_lost(const struct tree *t)
{
	return t->lost;
}

/* An unnamed file, so that nothing is left behind, however this process ends. */
static int open_unnamed(void)
{
	const char *dir = getenv("TMPDIR");
	char path[PATH_MAX];
	int fd;

	if (!dir || !*dir)
		dir = "/tmp";
	fd = open(dir, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
	if (fd >= 0)
		return fd;
	if (snprintf(path, sizeof(path), "%s/ringtrip-XXXXXX", dir) >= (int)sizeof(path))
		return -1;
	fd = mkostemp(path, O_CLOEXEC);
	if (fd >= 0)
		unlink(path);
	return fd;
}

static bool write_nodes(int fd, uint64_t at, const struct node *n, size_t count)
{
	const char *p = (const char *)n;
	size_t len = count * sizeof(*n);
	off_t off = at * sizeof(*n);

	while (len) {
		ssize_t done = pwrite(fd, p, len, off);

		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return false;
		p += done;
		off += done;
		len -= done;
	}
	return true;
}

static bool read_nodes(int fd, uint64_t at, struct node *n, size_t count)
{
	char *p = (char *)n;
	size_t len = count * sizeof(*n);
	off_t off = at * sizeof(*n);

	while (len) {
		ssize_t done = pread(fd, p, len, off);

		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return false;
		p += done;
		off += done;
		len -= done;
	}
	return true;
}

/* Moves the older half to the file. */
static bool spill(struct tree *t)
{
	if (!t->window)
		t->window = malloc(WINDOW * sizeof(*t->window));
	if (!t->window)
		return false;
	if (t->fd < 0)
		t->fd = open_unnamed();
	if (t->fd < 0 || !write_nodes(t->fd, t->spilled, t->held, SPILL))
		return false;
	memmove(t->held, t->held + SPILL, (HELD_MAX - SPILL) * sizeof(*t->held));
	t->spilled += SPILL;
	return true;
}

/* Room for one more held node. */
static bool make_room(struct tree *t)
{
	size_t room = t->room ? t->room * 2 : HELD_MIN;
	struct node *p;

	if (t->count - t->spilled < t->room)
		return true;
	if (t->room == HELD_MAX)
		return spill(t);
	p = realloc(t->held, room * sizeof(*p));
	if (!p)
		return false;
	t->held = p;
	t->room = room;
	return true;
}

uint64_t tree_add(struct tree *t, const struct node *n)
{
	if (!make_room(t)) {
		t->lost = true;
		return UINT64_MAX;
	}
	t->held[t->count - t->spilled] = *n;
	return t->count++;
}

bool tree_drop(struct tree *t, uint64_t i)
{
	if (t->count == t->spilled || i != t->count - 1)
		return false;
	t->count--;
	return true;
}

/* Returns node i of the file in the window; NULL if it cannot be read. */
static struct node *in_window(struct tree *t, uint64_t i)
{
	uint64_t at = i - i % WINDOW;

	if (t->window_at != at) {
		t->window_at = NO_WINDOW;
		if (!read_nodes(t->fd, at, t->window, WINDOW))
			return NULL;
		t->window_at = at;
	}
	return t->window + i % WINDOW;
}

bool tree_get(struct tree *t, uint64_t i, struct node *n)
{
	const struct node *p;

	if (i >= t->count)
		return false;
	p = i >= t->spilled ? t->held + (i - t->spilled) : in_window(t, i);
	if (!p) {
		t->lost = true;
		return false;
	}
	*n = *p;
	return true;
}

void tree_put(struct tree *t, uint64_t i, const struct node *n)
{
	if (i >= t->count)
		return;
	if (i >= t->spilled) {
		t->held[i - t->spilled] = *n;
		return;
	}
	if (!write_nodes(t->fd, i, n, 1))
		t->lost = true;
	if (t->window_at == i - i % WINDOW)
		t->window[i % WINDOW] = *n;
}

_Static_assert(SPILL % WINDOW == 0, "a window never spans the end of the file");
_Static_assert((HELD_MAX & (HELD_MAX - 1)) == 0 && HELD_MAX >= HELD_MIN,
	       "doubling ends at HELD_MAX");
