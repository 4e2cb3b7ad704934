/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Waiting for descriptors: poll, select, epoll; their arguments and what follows their result. */
#ifndef ABI_POLLING_H
#define ABI_POLLING_H

#include "abi/print/printer.h"

/* "[{fd=3, events=POLLIN}]" */
void print_pollfds(const struct printer *p, uint64_t addr, unsigned count);
/* "[3 5]": the descriptors below `nfds` */
void print_fd_set(const struct printer *p, enum when when, uint64_t addr, int nfds);
/* "{events=EPOLLIN, data={u32=3, u64=3}}" */
void print_epoll_event(const struct printer *p, uint64_t addr);
void print_epoll_events(const struct printer *p, uint64_t addr, uint64_t count);

/* " ([{fd=3, revents=POLLIN}], left {tv_sec=4, tv_nsec=7})", " (Timeout)", or nothing. */
void print_poll_outcome(const struct printer *p, const struct sysent *s);
/* " (in [3], out [4 5], left {tv_sec=0, tv_usec=5})" */
void print_select_outcome(const struct printer *p, const struct sysent *s);
/* " (left {…})" if a timeout was given */
void print_left_outcome(const struct printer *p, const struct sysent *s);

#endif
