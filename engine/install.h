/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Where ringtrip's own parts are: beside the program in its build folder, or in lib/ringtrip of an
 * installation. */
#ifndef ENGINE_INSTALL_H
#define ENGINE_INSTALL_H

#include <stddef.h>

/* `part`: "recorder.so" or "init". 0, or -ENOENT; `path` then holds where it was expected. */
int install_path(const char *part, char *path, size_t size);

struct err;

/* The guest's init for 64-bit or 32-bit kernels; the 32-bit one is built only where the compiler
 * can do it. 0, or -ENOENT with a message. */
int install_init(int bits, char *path, size_t size, struct err *e);
/* The same for MenuOS. */
int install_menuos(int bits, char *path, size_t size, struct err *e);

#endif
