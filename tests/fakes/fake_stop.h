/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A stopped machine that is made up, and everything that values/ can be asked about a file. */
#ifndef TESTS_FAKES_FAKE_STOP_H
#define TESTS_FAKES_FAKE_STOP_H

#include <stddef.h>

struct machine_source;
struct types;

/* Most addresses have memory there: bytes that follow from the address, some of them addresses. */
extern const struct machine_source fake_stop;

/* Asks for all types, functions and variables of the debug information, and prints the values that
 * they have in the fake machine. Returns how many functions there were. */
size_t fake_stop_ask_all(struct types *t);
/* The same with the debug information in memory. */
size_t fake_stop_ask_bytes(const void *elf, size_t n);
/* The same for a kernel whose BTF section has these bytes. Returns how many types there were. */
size_t fake_stop_ask_btf(const void *btf, size_t n);

#endif
