/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Files of a debuginfod server (debuginfod(8)), through elfutils' client library, which keeps what
 * it fetched in a cache of its own. Nobody is asked unless DEBUGINFOD_URLS names a server; the
 * library is loaded then, and need not be installed.
 */
#ifndef SOURCE_DEBUGINFOD_H
#define SOURCE_DEBUGINFOD_H

#include <stdbool.h>
#include <stddef.h>

/* The path of the debug information of a build-id, in hex; false where there is none. */
bool debuginfod_debug(const char *build_id, char *path, size_t size);
/* The same of a source file, by the name that the debug information has for it. */
bool debuginfod_source(const char *build_id, const char *file, char *path, size_t size);

#endif
