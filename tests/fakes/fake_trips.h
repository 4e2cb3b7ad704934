/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Trips that read everything that a view could ask for, for harnesses. */
#ifndef TESTS_FAKES_FAKE_TRIPS_H
#define TESTS_FAKES_FAKE_TRIPS_H

struct trips;

struct trips *fake_trips_new(void);

#endif
