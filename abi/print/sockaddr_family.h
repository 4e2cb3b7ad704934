/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Shared by the files of address families: printers for what follows the family in a socket
 * address. */
#ifndef ABI_PRINT_SOCKADDR_FAMILY_H
#define ABI_PRINT_SOCKADDR_FAMILY_H

#include <sys/socket.h>

#include "abi/print/printer.h"

/* Room for any address, zeroed after `len`: a printer may read a whole struct. */
struct address {
	uint8_t bytes[sizeof(struct sockaddr_storage)];
	size_t len; /* at least the minimum in the family's row */
};

void print_alg_address(const struct printer *p, const struct address *a);
void print_ax25_address(const struct printer *p, const struct address *a);
void print_ieee802154_address(const struct printer *p, const struct address *a);
void print_ipx_address(const struct printer *p, const struct address *a);
void print_mctp_address(const struct printer *p, const struct address *a);
void print_nfc_address(const struct printer *p, const struct address *a);
void print_qipcrtr_address(const struct printer *p, const struct address *a);
void print_rxrpc_address(const struct printer *p, const struct address *a);
void print_x25_address(const struct printer *p, const struct address *a);
void print_xdp_address(const struct printer *p, const struct address *a);

/* Bluetooth addresses have no type field: their length tells them apart; false if it is not one of
 * theirs. */
bool print_bluetooth_address(const struct printer *p, const struct address *a);

/* Bytes in packet order: as the expression that makes them from readable text, as bytes, or both
 * (-X). */
void print_packed(const struct printer *p, const void *bytes, size_t n, const char *text);

/* ", sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")", and IPv6's fields, up to the scope if
 * `scope`. */
void print_inet_fields(const struct printer *p, const void *sockaddr_in);
void print_inet6_fields(const struct printer *p, const void *sockaddr_in6, bool scope);

#endif
