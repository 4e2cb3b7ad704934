/* SPDX-License-Identifier: GPL-2.0-or-later */
/* How values are printed, as strace's options say it. */
#ifndef ABI_PRINT_DECODE_OPTS_H
#define ABI_PRINT_DECODE_OPTS_H

#include <stdbool.h>
#include <stddef.h>

/* strace's -X: numbers that have names. */
enum consts { CONSTS_ABBREV, CONSTS_RAW, CONSTS_VERBOSE };
/* strace's -x and -xx: which texts are all hex. */
enum hex_text { HEX_NONE, HEX_NON_ASCII, HEX_ALL };
/* strace's -y and -yy: what stands behind a descriptor. */
enum fd_text { FDS_NUMBERS, FDS_PATHS, FDS_DETAILS };

struct decode_opts {
	size_t str_len; /* strace's -s: longest text printed of a buffer, then "..." */
	bool all;       /* strace's -v: arrays are not cut */
	enum consts consts;
	enum hex_text hex;
	enum fd_text fds;
	bool rich; /* more than strace knows: for the tree and JSON, never in the strace view */
};

#endif
