/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The descriptors that a call acts on, and those that it returns. */
#ifndef RECORDER_DESCRIPTORS_H
#define RECORDER_DESCRIPTORS_H

#include <stdbool.h>
#include <stdint.h>

struct pending;
struct plan_row;

/* Tells whether one of them is a socket: enum rec_sockets. */
uint32_t descriptors_act(const struct pending *p, const struct plan_row *row);
/* Returns true if the descriptor is a netlink socket. */
bool descriptor_is_netlink(uint64_t task, int fd);

/* Record what the descriptors are, at the call's entry and exit. */
void descriptors_enter(const struct pending *p, const struct plan_row *row);
void descriptors_leave(const struct pending *p, const struct plan_row *row, int64_t result);

#endif
