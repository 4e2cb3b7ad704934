/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What all decoders print with: a call whose memory they read, options, and an output buffer. A
 * reader that finds nothing returns false, and its caller prints the address instead.
 */
#ifndef ABI_PRINT_PRINTER_H
#define ABI_PRINT_PRINTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "abi/calls/call.h"
#include "abi/print/decode_opts.h"

struct printer {
	const struct call *call;
	const struct decode_opts *opts;
	struct buf *out;
};

/* "NULL", "0x7ffe5b8c9d30" */
void print_addr(const struct printer *p, uint64_t addr);
/* "AF_INET", or the number with the word for unknown values in a comment; if there is no such word,
 * the number in decimal. */
void print_enum(const struct printer *p, const struct xlat *names, uint64_t value);
/* "MSG_PEEK|MSG_TRUNC", "MSG_PEEK|0x100000", "0"; `field`: bits that together hold one of the
 * names. */
void print_flags(const struct printer *p, const struct xlat *names, uint64_t value, uint64_t field);

/* "SIGCHLD"; the number if it has no name. */
void print_signal(const struct printer *p, uint64_t number);

/* A descriptor as of `when`: "3", "3<socket:[12345]>",
 * "3<TCP:[127.0.0.1:5001->127.0.0.1:40000]>". */
void print_fd(const struct printer *p, enum when when, int fd);
/* "AT_FDCWD</tmp>" or a descriptor. */
void print_at_fd(const struct printer *p, enum when when, int fd);

/* Bytes as the inside of a C string literal, by the options. Safe for a terminal. */
void print_escaped(const struct printer *p, const void *bytes, size_t n);
/* A buffer of `len` bytes at `addr`: "GET / HTTP/1.1\r\n"..., or its address. */
void print_buf(const struct printer *p, enum when when, uint64_t addr, uint64_t len);
/* "\x01\x00" */
void print_hex_bytes(const struct printer *p, const uint8_t *bytes, size_t n);
/* A C string, or its address; `max`: the most to print. */
void print_str(const struct printer *p, enum when when, uint64_t addr, size_t max);

/* Returns true if an argument of this type is one time: ARG_TIMESPEC and the like. */
bool is_time(enum arg_type type);
/* "{tv_sec=5, tv_nsec=0}" or the address. */
void print_time(const struct printer *p, enum when when, uint64_t addr, enum arg_type type);
/* "[INT CHLD]", "~[KILL]", or the address. */
void print_sigset(const struct printer *p, enum when when, uint64_t addr, uint64_t len);

/* Prints the element at `addr`; false if it cannot be read. */
typedef bool print_element(const struct printer *p, uint64_t addr, uint64_t index, void *data);
/* "[…, …]" for `count` elements of `size` bytes; at most the options' str_len elements, then
 * "...". */
void print_array(const struct printer *p, uint64_t addr, uint64_t count, size_t size,
		 print_element *print, void *data);

#endif
