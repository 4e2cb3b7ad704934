/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a call gives to an io_uring, read from the ring's submission queue. */
#ifndef RECORDER_URING_H
#define RECORDER_URING_H

#include <stdint.h>

struct pending;

/* Tells whether the io_uring_enter that begins submits an operation on a socket, or waits on a
 * ring whose last ones held such an operation: enum rec_sockets. */
uint32_t uring_sockets(const struct pending *p);

#endif
