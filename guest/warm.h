/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The kernel does some work only once: the first connect after boot costs 6 million instructions of
 * random set-up, the first socket of a family fills its slabs. warm_up triggers it before the
 * recording starts, so that a program's first call costs as much as its second. What is unavailable
 * (no IPv6) is skipped.
 */
#ifndef GUEST_WARM_H
#define GUEST_WARM_H

void warm_up(void);

#endif
