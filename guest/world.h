/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The world that a program expects around it: file systems of the kernel, devices, the loopback
 * network. */
#ifndef GUEST_WORLD_H
#define GUEST_WORLD_H

struct spec;

/* All: 0 or -errno, after telling what failed through the mailbox. */

/* What every run has: before the snapshot. */
int world_make(void);
/* What this run asks for. */
int world_fit(const struct spec *spec);
/* SPEC_NET_USER: who knows names, in the root where the programs will be. */
int world_resolve(void);

#endif
