/* SPDX-License-Identifier: GPL-2.0-or-later */
/* SPEC_CALIBRATE (protocol.h): creates tasks, files and sockets, and prints all facts about
 * them. */
#ifndef GUEST_CALIBRATE_H
#define GUEST_CALIBRATE_H

/* Prints the facts, then loops forever without a system call. Returns -errno if something cannot be
 * created. */
int calibrate(void);

#endif
