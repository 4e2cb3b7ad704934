// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Compares a recording with the kernel's own function_graph tracer, which ran in the same guest
 * during the same execution: every entry and return of the functions that it can see must be in the
 * recording, in the same order, for the same task, under the same name.
 *
 *	fgraph TRACE TEXT VMLINUX
 *
 * Prints one line of figures and every difference; exits with 0 if all differences have a known
 * cause.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/err.h"
#include "sym/ksyms.h"
#include "trace/reader.h"
#include "trip/names.h"
#include "trip/task.h"
#include "trip/trips.h"

#define SHOWN 12
#define LINES 6 /* shown of one difference, at most */
/* FTRACE_RETFUNC_DEPTH, include/linux/ftrace.h of 6.1: what is deeper the tracer loses. */
#define DEPTH_LEAST 50
#define DEPTH_SLACK 4    /* how far its own count and the tree's may differ */
#define LOOK_AHEAD  4000 /* events that the tracer may have before the recording begins */

struct event {
	uint64_t addr; /* ours */
	uint32_t name; /* offset into `names` */
	uint32_t pid;
	bool enter;
	uint8_t depth;
	uint8_t afloat; /* ours: in how many interrupts that came into the tracer's own code */
};

struct events {
	struct event *at;
	size_t n, cap;
};

struct state {
	struct events ours, theirs;
	char *names;
	size_t names_len, names_cap;
	struct ksyms *ksyms;
	unsigned long long overrun;
	size_t too_deep, before;
	unsigned limit; /* functions in each other that the tracer can hold */
};

static void *grow(void *p, size_t n)
{
	p = realloc(p, n);
	if (!p) {
		fprintf(stderr, "fgraph: out of memory\n");
		exit(2);
	}
	return p;
}

static void add(struct events *e, struct event one)
{
	if (e->n == e->cap) {
		e->cap = e->cap ? 2 * e->cap : 1 << 16;
		e->at = grow(e->at, e->cap * sizeof(*e->at));
	}
	e->at[e->n++] = one;
}

static uint32_t keep_name(struct state *s, const char *name, size_t n)
{
	if (s->names_len + n + 1 > s->names_cap) {
		s->names_cap = 2 * (s->names_len + n + 1) + 4096;
		s->names = grow(s->names, s->names_cap);
	}
	memcpy(s->names + s->names_len, name, n);
	s->names[s->names_len + n] = '\0';
	s->names_len += n + 1;
	return s->names_len - n - 1;
}

/* ---- what was recorded ---- */

/* The call of the tracer follows the first instruction, a four-byte endbr64 in some kernels. */
static bool before_tracer(const struct frame *f, uint64_t at)
{
	return f->entered && at > f->fn->start && at - f->fn->start <= 4;
}

static unsigned interrupts_in_tracer(const struct task *task)
{
	unsigned n = 0;

	for (uint32_t i = 1; i < task->n; i++) {
		const struct frame *f = &task->stack[i], *below = f - 1;

		n += f->kind == NODE_INTERRUPT && (below->hidden || before_tracer(below, f->ret));
	}
	return n;
}

static void function(void *ctx, const struct task *task, const struct fn *fn, bool enter,
		     unsigned depth)
{
	struct state *s = ctx;

	unsigned afloat = interrupts_in_tracer(task);

	if (depth >= s->limit + (afloat ? DEPTH_SLACK : 0)) {
		s->too_deep++;
		return;
	}
	add(&s->ours, (struct event){ .addr = fn->start,
				      .pid = task->pid,
				      .enter = enter,
				      .afloat = afloat,
				      .depth = depth,
				      .name = keep_name(s, fn->name, strlen(fn->name)) });
}

static bool nothing(void *ctx, const struct call *call, bool on_socket)
{
	(void)ctx;
	(void)call;
	return on_socket && false;
}

static int read_ours(struct state *s, const char *path, struct trips_stats *stats)
{
	struct trips_opts o = { .ctx = s, .wants = nothing, .function = function };
	struct err e = { "" };
	int fd = open(path, O_RDONLY | O_CLOEXEC), r = 0;
	struct trace_reader *reader = trace_reader_new(fd, path, &e);
	struct trips *t = reader ? trips_new(&o) : NULL;
	struct chunk c;

	while (t && (r = trace_reader_next(reader, &c, &e)) > 0)
		if ((r = trips_chunk(t, &c, &e)) != 0)
			break;
	if (!t || r < 0)
		fprintf(stderr, "fgraph: %s\n", e.text);
	else
		*stats = *trips_stats(t);
	trips_free(t);
	trace_reader_free(reader);
	close(fd);
	return !t || r < 0 ? -1 : 0;
}

/* ---- what the tracer printed ---- */

/*
 *	 17.035610 |   0)     init-1     |   5.352 us    |  mutex_unlock();
 *	 17.035632 |   0)     init-1     |               |  exit_to_user_mode_prepare() {
 *	 17.035648 |   0)     init-1     | + 16.080 us   |  } (the function's name, as a comment)
 *	 17.035660 |   0)     init-1     |   5.448 us    |  ovl_dentry_weird [overlay]();
 */
static void take_line(struct state *s, char *line)
{
	char *task = strchr(line, ')'), *fn = strrchr(line, '|'), *dash, *p;
	struct event one = { 0 };

	if (!task || !fn || strstr(line, "=>") || strstr(line, "==>") || strstr(line, "<=="))
		return;
	for (dash = NULL, p = task; p < fn && *p != '|'; p++)
		if (*p == '-')
			dash = p;
	if (!dash)
		return;
	one.pid = strtoul(dash + 1, NULL, 10);
	for (p = fn + 1; *p == ' '; p++)
		;
	if (!strncmp(p, "} /* ", 5)) {
		one.name = keep_name(s, p + 5, strcspn(p + 5, " "));
		add(&s->theirs, one);
		return;
	}
	if (!strstr(p, "()"))
		return;
	one.enter = true;
	one.name = keep_name(s, p, strcspn(p, " ("));
	add(&s->theirs, one);
	if (strstr(p, "();")) {
		one.enter = false;
		add(&s->theirs, one);
	}
}

static int read_theirs(struct state *s, const char *path)
{
	FILE *f = fopen(path, "r");
	char *line = NULL;
	size_t room = 0;

	if (!f) {
		perror(path);
		return -1;
	}
	while (getline(&line, &room, f) > 0)
		if (sscanf(line, "overrun %llu", &s->overrun) != 1 && line[0] != '#')
			take_line(s, line);
	free(line);
	fclose(f);
	return 0;
}

/*
 * From 6.11 on the limit depends on how much the tracer keeps per function, which its users decide:
 * it is more than 50, and cannot be read anywhere. So events deeper than any in the tracer's output
 * are taken as lost.
 */
static unsigned depth_limit(const struct events *e)
{
	static unsigned open[1 << 16]; /* by pid */
	unsigned most = DEPTH_LEAST;

	for (size_t i = 0; i < e->n; i++) {
		unsigned *n = &open[e->at[i].pid & 0xffff];

		if (e->at[i].enter && ++*n > most)
			most = *n;
		if (!e->at[i].enter && *n)
			--*n;
	}
	return most;
}

/* ---- comparison ---- */

/* An address may have several names; the tracer prints one of them, the tree another. */
static bool names_address(const struct state *s, const char *name, uint64_t addr)
{
	size_t n, lo = 0, hi;
	const struct ksym *all = ksyms_all(s->ksyms, &n);

	for (hi = n; lo < hi;) {
		size_t mid = (lo + hi) / 2;

		if (all[mid].addr < addr)
			lo = mid + 1;
		else
			hi = mid;
	}
	/* The entry site follows an endbr64 in some kernels. */
	for (; lo < n && all[lo].addr == addr; lo++)
		if (!strcmp(all[lo].name, name))
			return true;
	return false;
}

static bool same(const struct state *s, const struct event *ours, const struct event *theirs)
{
	return ours->pid == theirs->pid && ours->enter == theirs->enter &&
	       (!strcmp(s->names + ours->name, s->names + theirs->name) ||
		names_address(s, s->names + theirs->name, ours->addr));
}

static size_t run_length(const struct state *s, size_t i, size_t j, size_t most)
{
	size_t n = 0;

	while (n < most && i + n < s->ours.n && j + n < s->theirs.n &&
	       same(s, &s->ours.at[i + n], &s->theirs.at[j + n]))
		n++;
	return n;
}

/* Finds where the recording begins in the tracer's output. An interrupt inside the tracer may come
 * soon; a wrong place shows in the rest. */
static size_t alignment(const struct state *s)
{
	for (size_t run = 64; run >= 8; run /= 2)
		for (size_t j = 0; j < LOOK_AHEAD && j < s->theirs.n; j++)
			if (run_length(s, 0, j, run) == run)
				return j;
	return SIZE_MAX;
}

static void show(const struct state *s, const char *who, const struct event *e)
{
	printf("  %s %u %s %s\n", who, e->pid, e->enter ? "enters" : "leaves", s->names + e->name);
}

/* Skips the fewest events on either side after which eight agree again. */
static bool resync(const struct state *s, size_t *i, size_t *j)
{
	for (size_t sum = 1; sum < 400; sum++)
		for (size_t a = 0; a <= sum; a++)
			if (run_length(s, *i + a, *j + sum - a, 8) == 8) {
				*i += a;
				*j += sum - a;
				return true;
			}
	return false;
}

/*
 * The one expected difference. The tracer records its event somewhere in its own code, which runs
 * between a function's first instruction and its second, and between its return and its caller. Our
 * event is at the beginning of that code for an entry, and at its end for a return. So an interrupt
 * in between moves:
 *
 *	ours    begins f, the interrupt's events          theirs  the interrupt's events, begins f
 *	ours    the interrupt's events, returns from f
 *	theirs  returns from f, the interrupt's events
 *
 * Such an interrupt may be interrupted in the same way, and it may end in a switch to another task,
 * which has its own. So our events that theirs has not had yet wait here, and those that theirs had
 * already are marked; in the same task only events of deeper interrupts may come in between.
 */
struct matching {
	const struct state *s;
	size_t i, j;        /* what is compared next: ours, theirs */
	size_t *next;       /* of each of ours: the next one of the same task */
	size_t *upcoming;   /* by pid: the next of ours, not before `i` */
	bool *done;         /* ours that are already compared */
	size_t waiting[16]; /* ours that theirs has not had */
	/* for each of these: the depth of the functions with which the interrupt begins */
	uint8_t above[16];
	unsigned n_waiting;
	size_t moved, too_deep;
};

#define PIDS (1u << 16)

static size_t *upcoming_of(struct matching *m, uint32_t pid)
{
	return &m->upcoming[pid & (PIDS - 1)];
}

/* Finds our next event after `x` in the same task that is not compared yet. */
static size_t next_open(const struct matching *m, size_t x)
{
	do
		x = m->next[x];
	while (x < m->s->ours.n && m->done[x]);
	return x;
}

static void matching_begin(struct matching *m, const struct state *s, size_t j)
{
	const struct events *o = &s->ours;

	*m = (struct matching){ .s = s, .j = j };
	m->next = grow(NULL, (o->n + 1) * sizeof(*m->next));
	m->upcoming = grow(NULL, PIDS * sizeof(*m->upcoming));
	m->done = calloc(o->n + 1, sizeof(*m->done));
	for (size_t x = 0; x < PIDS; x++)
		m->upcoming[x] = o->n;
	for (size_t x = o->n; x-- > 0;) {
		m->next[x] = *upcoming_of(m, o->at[x].pid);
		*upcoming_of(m, o->at[x].pid) = x;
	}
}

static void matching_end(struct matching *m)
{
	free(m->next);
	free(m->upcoming);
	free(m->done);
}

/* Marks our event as compared. */
static void pass(struct matching *m)
{
	const struct event *a = &m->s->ours.at[m->i];

	m->done[m->i] = true;
	*upcoming_of(m, a->pid) = next_open(m, m->i);
	while (m->i < m->s->ours.n && m->done[m->i])
		m->i++;
}

/* Returns true if a waiting event must come before `a`. */
static bool is_held_up(const struct matching *m, const struct event *a)
{
	for (unsigned w = 0; w < m->n_waiting; w++) {
		const struct event *e = &m->s->ours.at[m->waiting[w]];

		if (e->pid == a->pid && a->afloat <= e->afloat)
			return true;
	}
	return false;
}

/*
 * Returns true if the interrupt that one of our events waited for is over: `u` is the next event of
 * its task. Another one may follow at once, in the tracer's code after the return of the same
 * function.
 */
static bool is_over(const struct matching *m, unsigned w, size_t u)
{
	const struct events *o = &m->s->ours;

	return u >= o->n || o->at[u].afloat <= o->at[m->waiting[w]].afloat ||
	       (o->at[u].enter && o->at[u].depth == m->above[w]);
}

/* Their event is the one that ours waited for, and the interrupts that delayed it are over. */
static bool came_later(struct matching *m)
{
	const struct events *o = &m->s->ours;

	for (unsigned w = m->n_waiting; w-- > 0;) {
		const struct event *e = &o->at[m->waiting[w]];
		size_t u = *upcoming_of(m, e->pid);

		if (!same(m->s, e, &m->s->theirs.at[m->j]) || !is_over(m, w, u))
			continue;
		m->waiting[w] = m->waiting[--m->n_waiting];
		m->above[w] = m->above[m->n_waiting];
		m->j++;
		return true;
	}
	return false;
}

/* Our event enters a function, and an interrupt comes before the tracer has recorded that. */
static bool waits(struct matching *m)
{
	const struct events *o = &m->s->ours;
	size_t u = next_open(m, m->i);

	if (!o->at[m->i].enter || u >= o->n || o->at[u].afloat <= o->at[m->i].afloat ||
	    m->n_waiting == sizeof(m->waiting) / sizeof(m->waiting[0]))
		return false;
	m->above[m->n_waiting] = o->at[u].depth;
	m->waiting[m->n_waiting++] = m->i;
	m->moved++;
	pass(m);
	return true;
}

/* Their event returns from a function, and an interrupt comes before the return is over. */
static bool came_earlier(struct matching *m)
{
	const struct events *o = &m->s->ours;
	const struct event *b = &m->s->theirs.at[m->j];
	size_t u = *upcoming_of(m, b->pid);
	unsigned least = u < o->n ? o->at[u].afloat : 0;

	while (least && (u = next_open(m, u)) < o->n) {
		if (o->at[u].afloat >= least)
			continue;
		least = o->at[u].afloat;
		if (b->enter || !same(m->s, &o->at[u], b))
			continue;
		m->done[u] = true;
		m->moved++;
		m->j++;
		return true;
	}
	return false;
}

/*
 * The tracer's depth is unknown in an interrupt in its own code: it may not have pushed the
 * function that begins, and may have popped those that return (a group of tail calls has several).
 * So a function of such an interrupt just below the limit may be lost, with its return.
 */
static bool lost_at_limit(struct matching *m)
{
	const struct events *o = &m->s->ours;
	const struct event *a = &o->at[m->i];
	size_t u = m->i;

	if (!a->afloat || !a->enter || a->depth < m->s->limit)
		return false;
	do
		u = next_open(m, u);
	while (u < o->n && o->at[u].depth > a->depth);
	if (u < o->n)
		m->done[u] = true;
	m->too_deep += 1 + (u < o->n);
	pass(m);
	return true;
}

/*
 * The tracer runs a little longer than the recording. Only the tracer has seen the entry of
 * functions that a task entered just before the recording began and leaves during it: such returns
 * are removed from its output, from `from` on.
 */
static void leave_out_older(struct state *s, size_t from)
{
	static uint32_t open[1 << 16]; /* entered since, by pid */
	struct events *e = &s->theirs;
	size_t kept = from;

	for (size_t i = from; i < e->n; i++) {
		uint32_t *n = &open[e->at[i].pid & 0xffff];

		if (!e->at[i].enter && !*n) {
			s->before++;
			continue;
		}
		*n += e->at[i].enter ? 1 : -1;
		e->at[kept++] = e->at[i];
	}
	e->n = kept;
}

/* Takes one step without a difference. */
static bool matches(struct matching *m, size_t *agreed)
{
	const struct event *a = &m->s->ours.at[m->i];
	bool moved;

	if (same(m->s, a, &m->s->theirs.at[m->j]) && !is_held_up(m, a)) {
		pass(m);
		m->j++;
		++*agreed;
		return true;
	}
	moved = came_later(m) || came_earlier(m);
	*agreed += moved;
	return moved || waits(m) || lost_at_limit(m);
}

static void differ(struct matching *m, size_t number, size_t agreed)
{
	const struct state *s = m->s;
	size_t i = m->i, a = m->i, b = m->j, n;

	if (!resync(s, &i, &m->j)) {
		i = s->ours.n;
		m->j = s->theirs.n;
	}
	m->n_waiting = 0;
	while (m->i < i)
		pass(m);
	if (number > SHOWN)
		return;
	printf("  difference %zu, after %zu events:\n", number, agreed);
	for (n = 0; a < i && n < LINES; a++, n++)
		show(s, "recorded:", &s->ours.at[a]);
	for (n = 0; b < m->j && n < LINES; b++, n++)
		show(s, "traced:  ", &s->theirs.at[b]);
}

static size_t compare(struct state *s, size_t *agreed, size_t *rest, size_t *moved)
{
	size_t j = alignment(s), differences = 0;
	struct matching m;

	*agreed = 0;
	if (j == SIZE_MAX) {
		printf("  the tracer's output lacks the place where the recording begins\n");
		if (s->ours.n)
			show(s, "recorded:", &s->ours.at[0]);
		return 1;
	}
	leave_out_older(s, j);
	matching_begin(&m, s, j);
	while (m.i < s->ours.n && m.j < s->theirs.n)
		if (!matches(&m, agreed))
			differ(&m, ++differences, *agreed);
	while (m.j < s->theirs.n && came_later(&m))
		++*agreed;
	for (unsigned w = 0; w < m.n_waiting; w++)
		show(s, "recorded, not traced:", &s->ours.at[m.waiting[w]]);
	differences += m.n_waiting;
	*rest = s->theirs.n - m.j;
	*moved = m.moved;
	s->too_deep += m.too_deep;
	matching_end(&m);
	return differences;
}

int main(int argc, char **argv)
{
	struct state s = { 0 };
	struct trips_stats stats = { 0 };
	struct err e = { "" };
	size_t agreed = 0, rest = 0, moved = 0, differ;

	if (argc != 4) {
		fprintf(stderr, "usage: fgraph TRACE TEXT VMLINUX\n");
		return 2;
	}
	s.ksyms = ksyms_open(argv[3], &e);
	if (!s.ksyms) {
		fprintf(stderr, "fgraph: %s\n", e.text);
		return 2;
	}
	if (read_theirs(&s, argv[2]) < 0)
		return 2;
	s.limit = depth_limit(&s.theirs);
	if (read_ours(&s, argv[1], &stats) < 0)
		return 2;
	differ = compare(&s, &agreed, &rest, &moved);
	printf("fgraph: %zu events agree, %zu differences, %zu interrupts inside the tracer stand "
	       "one event apart, %zu events "
	       "are deeper than it can see, %zu returns of what began before, %zu traced behind "
	       "the end, %llu unmatched returns, %llu overrun\n",
	       agreed, differ, moved, s.too_deep, s.before, rest,
	       (unsigned long long)stats.unmatched, s.overrun);
	ksyms_free(s.ksyms);
	free(s.ours.at);
	free(s.theirs.at);
	free(s.names);
	return differ || stats.unmatched || stats.left_over || s.overrun || agreed < 1000 ||
	       rest > LOOK_AHEAD;
}
