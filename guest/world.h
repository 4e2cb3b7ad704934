/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The environment that a program expects: the kernel's file systems, devices, the loopback
 * network. */
#ifndef GUEST_WORLD_H
#define GUEST_WORLD_H

struct spec;

/* All return 0, or -errno after reporting the failure through the mailbox. */

/* Sets up what every run has, before the snapshot. */
int world_make(void);
/* Sets up what this run asks for. */
int world_fit(const struct spec *spec);
/* SPEC_NET_USER: sets the name server, in the programs' root. */
int world_resolve(void);

#endif
