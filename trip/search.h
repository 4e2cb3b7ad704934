/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Finds places in a trace, in one pass: where they are hit, with the stacks there.
 *
 *	struct where w;					where_parse(&w, "tcp_v4_connect@2", &e)
 *	struct search *s = search_open(…);		the trace's
 *	search_run(s, &e);				calls `hit`
 *	search_missing(s, 0, &e);			why there was none
 */
#ifndef TRIP_SEARCH_H
#define TRIP_SEARCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "trip/stop.h"
#include "trip/watch.h"
#include "trip/where.h"

struct err;
struct place;
struct search;
struct trips_stats;
struct unit;

struct search_opts {
	struct watch_opts watch;
	void *ctx; /* of these: */
	/* Finds source places; NULL: none are known (trip/trips.h). */
	bool (*place)(void *ctx, const struct unit *u, uint64_t addr, struct place *out);
	/* Reports progress, now and then; may be NULL. */
	void (*progress)(void *ctx, unsigned percent);
};

/* `fd` stays the caller's. Trips are numbered as by show without options. NULL with a message. */
struct search *search_open(int fd, const char *name, const struct search_opts *o, struct err *e);
/* Returns 0 at the end of the trace, what `hit` has returned, or -errno with a message. What hits
 * have named lives until search_free(). */
int search_run(struct search *s, struct err *e);
void search_free(struct search *s);
/* How often the place was hit, whichever hit of it was asked for. */
uint64_t search_count(const struct search *s, size_t where);
/* After a whole pass: returns 0 if what was asked for was found, else a message that says why not
 * and -ENOENT (it does not exist: an unknown name, with similar ones; beyond the end) or -ENODATA
 * (it was not reached so often). */
int search_missing(const struct search *s, size_t where, struct err *e);
const struct trips_stats *search_stats(const struct search *s);
/* What META says, JSON text; NULL until it has come. */
const char *search_meta(const struct search *s);
/* Returns true if the recording was cut off. */
bool search_cut(const struct search *s);

/* The positions of all hits of a place, ascending, to be freed: the usual case of the above. */
int search_positions(int fd, const char *name, const struct where *w, bool all_tasks,
		     uint64_t **positions, size_t *n, struct err *e);

#endif
