// SPDX-License-Identifier: GPL-2.0-or-later
/* What the network looks like. */
#include <arpa/inet.h>
#include <ifaddrs.h>
#include <inttypes.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "guest/menuos/commands.h"
#include "guest/menuos/failure.h"

/* ---- devices ---- */

static void print_address(const struct ifaddrs *a)
{
	const struct sockaddr_in *in = (const void *)a->ifa_addr;
	const struct sockaddr_in6 *in6 = (const void *)a->ifa_addr;
	const bool six = a->ifa_addr->sa_family == AF_INET6;
	char text[INET6_ADDRSTRLEN] = "?";

	inet_ntop(a->ifa_addr->sa_family,
		  six ? (const void *)&in6->sin6_addr : (const void *)&in->sin_addr, text,
		  sizeof(text));
	printf("%-8s %-6s %s\n", a->ifa_name, six ? "inet6" : "inet", text);
}

int command_interfaces(int argc, char **argv)
{
	struct ifaddrs *all;

	(void)argc;
	if (getifaddrs(&all) < 0)
		return fail(argv[0], "getifaddrs", NULL);
	for (const struct ifaddrs *a = all; a; a = a->ifa_next) {
		if (!a->ifa_addr)
			continue;
		if (a->ifa_addr->sa_family == AF_PACKET)
			printf("%-8s %s\n", a->ifa_name, a->ifa_flags & IFF_UP ? "up" : "down");
		else if (a->ifa_addr->sa_family == AF_INET || a->ifa_addr->sa_family == AF_INET6)
			print_address(a);
	}
	freeifaddrs(all);
	return 0;
}

/* ---- sockets ---- */

static const char *tcp_state(unsigned state)
{
	static const char *const names[] = {
		[TCP_ESTABLISHED] = "established",
		[TCP_SYN_SENT] = "syn-sent",
		[TCP_SYN_RECV] = "syn-received",
		[TCP_FIN_WAIT1] = "fin-wait-1",
		[TCP_FIN_WAIT2] = "fin-wait-2",
		[TCP_TIME_WAIT] = "time-wait",
		[TCP_CLOSE] = "closed",
		[TCP_CLOSE_WAIT] = "close-wait",
		[TCP_LAST_ACK] = "last-ack",
		[TCP_LISTEN] = "listens",
		[TCP_CLOSING] = "closing",
	};

	return state < sizeof(names) / sizeof(names[0]) && names[state] ? names[state] : "?";
}

/* "0100007F" and a port: words of four bytes, in the processor's order (proc(5), /proc/net/tcp). */
static void address_text(const char *hex, unsigned port, char *text, size_t size)
{
	uint32_t words[4] = { 0 };
	const size_t n = strlen(hex) / 8;
	char address[INET6_ADDRSTRLEN] = "?";

	for (size_t i = 0; i < n && i < 4; i++)
		sscanf(hex + 8 * i, "%8" SCNx32, &words[i]);
	inet_ntop(n == 4 ? AF_INET6 : AF_INET, words, address, sizeof(address));
	snprintf(text, size, n == 4 ? "[%s]:%u" : "%s:%u", address, port);
}

static void print_inet(const char *protocol, const char *line)
{
	char own[33], peer[33], from[80], to[80];
	unsigned own_port, peer_port, state;

	if (sscanf(line, "%*d: %32[0-9A-F]:%x %32[0-9A-F]:%x %x", own, &own_port, peer, &peer_port,
		   &state) != 5)
		return;
	address_text(own, own_port, from, sizeof(from));
	address_text(peer, peer_port, to, sizeof(to));
	printf("%-6s %-24s %-24s %s\n", protocol, from, to,
	       strncmp(protocol, "udp", 3) ? tcp_state(state) : "");
}

static void print_unix(const char *protocol, const char *line)
{
	unsigned flags, type, state;
	char name[109] = "(no name)";

	if (sscanf(line, "%*x: %*x %*x %x %x %x %*u %108s", &flags, &type, &state, name) < 3)
		return;
	printf("%-6s %-24s %-24s %s\n", protocol, name, "",
	       flags & 0x10000 ? "listens"
	       : state == 3    ? "connected"
			       : "");
}

int command_sockets(int argc, char **argv)
{
	static const struct {
		const char *protocol, *path;
		void (*print)(const char *protocol, const char *line);
	} tables[] = {
		{ "tcp", "/proc/net/tcp", print_inet },   { "tcp6", "/proc/net/tcp6", print_inet },
		{ "udp", "/proc/net/udp", print_inet },   { "udp6", "/proc/net/udp6", print_inet },
		{ "unix", "/proc/net/unix", print_unix },
	};
	char line[512];

	(void)argc;
	for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++) {
		FILE *f = fopen(tables[i].path, "re");

		if (!f && i)
			continue; /* a kernel without it */
		if (!f)
			return fail(argv[0], tables[i].path, NULL);
		while (fgets(line, sizeof(line), f))
			tables[i].print(tables[i].protocol, line);
		fclose(f);
	}
	return 0;
}
