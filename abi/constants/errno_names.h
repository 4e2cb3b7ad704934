/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The names of errors and signals. */
#ifndef ABI_CONSTANTS_ERRNO_NAMES_H
#define ABI_CONSTANTS_ERRNO_NAMES_H

/* "ECONNREFUSED" for 111, also the kernel's own 512…530; NULL if none. Text: strerror's in the C
 * locale. */
const char *errno_name(int number);
const char *errno_text(int number);
/* "SIGSEGV" */
const char *signal_name(int number);

#endif
