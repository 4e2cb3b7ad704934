/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What a picture of a call graph shows: one node a function, the most expensive ones; functions
 * that only call each other share a box. The cost of those that are not shown is kept by the one
 * above them, so that nothing is lost.
 */
#ifndef VIEW_DOT_GRAPH_H
#define VIEW_DOT_GRAPH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "trip/tree.h"
#include "view/layer.h"

struct callgraph;
struct view_opts;

#define DOT_NONE UINT32_MAX

struct dot_func {
	uint32_t label;   /* callgraph_label() */
	uint32_t program; /* ring 3: the program's node; DOT_NONE in the kernel */
	uint8_t ring;
	bool inlined;
	enum node_kind region;
	uint64_t count, self, total;
	uint64_t folded; /* of functions below it that are not shown */
	unsigned depth;
	bool shown;
	enum layer layer; /* its own */
	enum layer band;  /* where it is drawn: its own, or that of its most expensive caller */
	uint32_t first_edge;
	/* Its box: the function after it in there, and whether it begins one. */
	uint32_t next_in_box;
	bool begins_box;
	uint32_t with_label; /* another function of the same label */
};

struct dot_edge {
	uint32_t from, to, program;
	uint64_t count, cost;
	bool indirect; /* through functions that are not shown */
	bool shown;    /* no hairball: its cost matters, or it is the way to `to` that costs most */
	uint32_t next; /* of the same `from` */
};

struct dot_graph {
	struct dot_func *funcs; /* owned */
	size_t n_funcs;
	struct dot_edge *edges; /* owned */
	size_t n_edges;
	uint32_t *func_of; /* owned; of the callgraph's nodes; DOT_NONE: a program */
	uint64_t total;    /* everything */
	uint64_t rest;     /* the cost of what has no shown function above it */
	size_t n_programs;
};

/* Returns 0 or -ENOMEM. `o`: --depth, --min-cost. */
int dot_graph_build(struct dot_graph *d, const struct callgraph *g, const struct view_opts *o);
void dot_graph_free(struct dot_graph *d);

#endif
