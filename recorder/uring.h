/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a call submits to an io_uring, read from the ring's submission queue. */
#ifndef RECORDER_URING_H
#define RECORDER_URING_H

#include <stdint.h>

struct pending;

/* Tells whether the io_uring_enter being entered submits an operation on a socket, or waits on a
 * ring whose last operations included one: enum rec_sockets. */
uint32_t uring_sockets(const struct pending *p);

#endif
