/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Socket addresses: "{sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}". */
#ifndef ABI_PRINT_SOCKADDR_H
#define ABI_PRINT_SOCKADDR_H

#include "abi/print/printer.h"

/* The address of `len` bytes at `addr`; the pointer if it is too short or unreadable. */
void print_sockaddr(const struct printer *p, enum when when, uint64_t addr, int64_t len);
/* The same from bytes already read; false if too few to hold a family. */
bool print_sockaddr_bytes(const struct printer *p, const uint8_t *bytes, size_t len);

/* if_nametoindex("lo") for 1, the loopback in every kernel; others' names are only known in the
 * guest: 2 */
void print_ifindex(const struct printer *p, uint32_t index);
/* inet_addr("127.0.0.1") from four bytes in network order. */
void print_inet_addr(const struct printer *p, const void *bytes);
/* inet_pton(AF_INET6, "::1", &sin6_addr) */
void print_inet6_addr(const struct printer *p, const void *bytes, const char *field);

#endif
