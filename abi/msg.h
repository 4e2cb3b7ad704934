/* SPDX-License-Identifier: GPL-2.0-or-later */
/* iovec, msghdr with its control messages, mmsghdr. */
#ifndef ABI_MSG_H
#define ABI_MSG_H

#include "abi/print/printer.h"

/* What to read at iov_base. */
enum iov_data {
	IOV_SENT,     /* everything, as of the entry */
	IOV_RECEIVED, /* what the call stored there */
	IOV_POINTERS, /* nothing: print the addresses */
};

/* `count` iovecs at `addr`; `limit`: the total bytes received into them. */
void print_iovecs(const struct printer *p, uint64_t addr, uint64_t count, enum iov_data data,
		  uint64_t limit);

/* struct msghdr as passed to sendmsg or recvmsg. */
void print_msghdr_sent(const struct printer *p, uint64_t addr);
void print_msghdr_received(const struct printer *p, uint64_t addr);

/* Arrays of struct mmsghdr: `count` passed in, `done` of them sent or received. */
void print_mmsghdrs_sent(const struct printer *p, uint64_t addr, uint64_t count, uint64_t done);
void print_mmsghdrs_received(const struct printer *p, uint64_t addr, uint64_t done);

#endif
