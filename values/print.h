/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Values as text and as JSON. What one wants to see of a socket is printed for a pointer to one:
 *
 *	0xffff888003a48000 {TCP, state SYN_SENT, 127.0.0.1:35992 → 127.0.0.1:5001, err 0}
 *
 * Likewise for struct socket, msghdr and sockaddr. Bytes of memory are hostile: everything is safe
 * for a terminal, and bounded.
 */
#ifndef VALUES_PRINT_H
#define VALUES_PRINT_H

#include <stdbool.h>
#include <stddef.h>

struct buf;
struct machine_source;
struct value;

struct print_opts {
	unsigned depth;  /* of structs within structs; deeper ones are {…} */
	size_t elements; /* of an array, and bytes of a string, that are shown */
	bool plain;      /* sockets like other pointers */
};

/* For a line of arguments; for `--print`. */
extern const struct print_opts print_line, print_full;

/* "-111", "TCP_SYN_SENT", "0xffffffff82a1b2c0 <tcp_prot>", "\"hello\"", "{sk_err=0, …}",
 * "<not loaded yet>", "<optimized out>". */
void print_text(const struct value *v, const struct machine_source *m, const struct print_opts *o,
		struct buf *out);
/*
 * The members of an object: "type":"int","value":2. Numbers are numbers, pointers strings in hex,
 * enums their names, structs objects, arrays arrays, arrays of char strings. Beside "value" there
 * may be "text", print_text()'s, where that says more. Without a value there is "why".
 */
void print_json(const struct value *v, const struct machine_source *m, const struct print_opts *o,
		struct buf *out);

#endif
