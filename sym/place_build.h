/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Turns debug information into the tables of sym/place_table.h. */
#ifndef SYM_PLACE_BUILD_H
#define SYM_PLACE_BUILD_H

#include <elfutils/libdw.h>
#include <stdbool.h>
#include <stdint.h>

struct buf;
struct place_table;

/* Both return false if out of memory; what is broken in the file is missing from the table. */
bool place_build_index(Dwarf *dw, struct place_table *out);
bool place_build_unit(Dwarf *dw, uint64_t unit, struct place_table *out);

/*
 * The name of a source file relative to the source root, from libdw's name and the compilation
 * directory (NULL for none):
 *
 *	debian/build/X/net/socket.c, debian/build/X   net/socket.c
 *	/a/linux/kernel/head_64.S, /a/linux/debian/build/X   kernel/head_64.S
 *	./socket/../sysdeps/connect.c, ./socket       sysdeps/connect.c
 *	/home/me/../hello.c, /home/me                 ../hello.c
 */
void place_file_name(struct buf *out, const char *src, const char *dir);

#endif
