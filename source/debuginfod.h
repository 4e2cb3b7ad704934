/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Files of a debuginfod server (debuginfod(8)), through elfutils' client library, which keeps
 * fetched files in its own cache. No server is asked unless DEBUGINFOD_URLS names one; only then is
 * the library loaded, and it need not be installed.
 */
#ifndef SOURCE_DEBUGINFOD_H
#define SOURCE_DEBUGINFOD_H

#include <stdbool.h>
#include <stddef.h>

/* The path of the debug information for a build-id, in hex; false if there is none. */
bool debuginfod_debug(const char *build_id, char *path, size_t size);
/* The same for a source file, by its name in the debug information. */
bool debuginfod_source(const char *build_id, const char *file, char *path, size_t size);

#endif
