/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The host's monotonic clock. */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

/* Seconds since some moment before the program began; never goes backwards. */
double clock_seconds(void);

#endif
