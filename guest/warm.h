/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The kernel pays for some things once: the first connect of a boot costs 6 million instructions of
 * random set-up, the first socket of a family fills its slabs. warm_up pays before the recording
 * starts, so that the first call of a program costs what its second does. What cannot be done here
 * (no IPv6) is skipped.
 */
#ifndef GUEST_WARM_H
#define GUEST_WARM_H

void warm_up(void);

#endif
