/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Where a server waits and its client finds it. */
#ifndef GUEST_MENUOS_PLACE_H
#define GUEST_MENUOS_PLACE_H

#include <stdint.h>
#include <sys/socket.h>

struct place {
	int family, type;
	const char *address; /* of AF_UNIX: a name in the abstract namespace, see unix(7) */
	uint16_t port;
};

/* replyhi and hello; echo-server and echo-client; sk */
extern const struct place place_tcp, place_udp, place_unix, place_ip6, place_echo, place_sk;

/* Fills in the address, all other bytes 0; returns its length. */
socklen_t place_address(const struct place *p, struct sockaddr_storage *address);
/* "127.0.0.1:5001", "[::1]:5001", "@menuos" */
const char *place_text(const struct place *p);

/* Makes a socket that waits for clients: socket, bind and, for streams, listen. -1 after a
 * message that begins with `who`. */
int place_serve(const struct place *p, const char *who);
/* Makes a socket connected to it; -1 after a message with a hint. */
int place_connect(const struct place *p, const char *who, const char *hint);

#endif
