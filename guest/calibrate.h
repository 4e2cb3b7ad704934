/* SPDX-License-Identifier: GPL-2.0-or-later */
/* SPEC_CALIBRATE (protocol.h): tasks, files and sockets of which all is known, and what is known of
 * them. */
#ifndef GUEST_CALIBRATE_H
#define GUEST_CALIBRATE_H

/* Says the facts, and then runs without an end and without a system call. -errno when something
 * cannot be had. */
int calibrate(void);

#endif
