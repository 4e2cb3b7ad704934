/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The world that a program expects around it: file systems of the kernel, devices, the loopback
 * network. */
#ifndef GUEST_WORLD_H
#define GUEST_WORLD_H

struct spec;

/* 0 or -errno, after telling what failed through the mailbox. */
int world_make(const struct spec *spec);

#endif
