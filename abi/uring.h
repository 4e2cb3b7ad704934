/* SPDX-License-Identifier: GPL-2.0-or-later */
/* io_uring_setup's parameters, both input and output. */
#ifndef ABI_URING_H
#define ABI_URING_H

#include "abi/print/printer.h"

/* "{flags=IORING_SETUP_SQPOLL, sq_thread_cpu=0, sq_thread_idle=5, sq_entries=4, …}" */
void print_uring_params(const struct printer *p, uint64_t addr);

#endif
