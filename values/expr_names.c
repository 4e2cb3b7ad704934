// SPDX-License-Identifier: GPL-2.0-or-later
#include <stdio.h>
#include <string.h>

#include "abi/constants/constants.h"
#include "abi/constants/errno_names.h"
#include "values/expr_parts.h"

const struct type *expr_find_type(const struct scope *s, enum type_kind kind, const char *name)
{
	const struct type *t = s->types ? types_find(s->types, kind, name) : NULL;

	if (!t && s->kernel && s->kernel != s->types)
		t = types_find(s->kernel, kind, name);
	return t;
}

const struct type *expr_fixed_type(const char *name, int bits)
{
	static const struct {
		const char *name, *is;
	} rows[] = {
		{ "int8_t", "signed char" },
		{ "uint8_t", "unsigned char" },
		{ "int16_t", "short" },
		{ "uint16_t", "unsigned short" },
		{ "int32_t", "int" },
		{ "uint32_t", "unsigned int" },
		{ "int64_t", "long long" },
		{ "uint64_t", "unsigned long long" },
		{ "s8", "signed char" },
		{ "u8", "unsigned char" },
		{ "s16", "short" },
		{ "u16", "unsigned short" },
		{ "s32", "int" },
		{ "u32", "unsigned int" },
		{ "s64", "long long" },
		{ "u64", "unsigned long long" },
		{ "size_t", "unsigned long" },
		{ "ssize_t", "long" },
		{ "uintptr_t", "unsigned long" },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		if (!strcmp(rows[i].name, name))
			return type_builtin(rows[i].is, bits);
	return NULL;
}

/* include/net/sock.h, inet_sock.h, inet_timewait_sock.h: `#define sk_state __sk_common.skc_state`;
 * they are all made by these rules. */
static const struct {
	const char *type, *prefix, *path[3];
} macros[] = {
	{ "sock", "sk_", { "__sk_common" } },
	{ "inet_sock", "inet_", { "sk", "__sk_common" } },
	{ "inet_timewait_sock", "tw_", { "__tw_common" } },
};

static bool follow(const struct type *t, const char *const *path, const char *last,
		   struct member *out)
{
	uint64_t bit = 0;

	for (size_t i = 0; path[i]; i++) {
		if (!type_member(t, path[i], out))
			return false;
		bit += out->bit;
		t = out->type;
	}
	if (!type_member(t, last, out))
		return false;
	out->bit += bit;
	return true;
}

bool expr_macro_member(const struct type *t, const char *name, struct member *out)
{
	char common[64];

	for (size_t i = 0; i < sizeof(macros) / sizeof(*macros); i++) {
		const size_t n = strlen(macros[i].prefix);

		if (strcmp(t->name, macros[i].type) || strncmp(name, macros[i].prefix, n))
			continue;
		snprintf(common, sizeof(common), "skc_%s", name + n);
		return follow(t, macros[i].path, common, out);
	}
	return false;
}

/* inet_sk(), tcp_sk(), udp_sk() …; only inet_csk() has a name of its own. */
const struct type *expr_macro_cast(const struct scope *s, const char *name)
{
	const size_t n = strlen(name);
	char tag[64];

	if (!strcmp(name, "inet_csk"))
		return expr_find_type(s, TYPE_STRUCT, "inet_connection_sock");
	if (n < 4 || n > 32 || strcmp(name + n - 3, "_sk") != 0)
		return NULL;
	snprintf(tag, sizeof(tag), "%.*s_sock", (int)n - 3, name);
	return expr_find_type(s, TYPE_STRUCT, tag);
}

/* What arguments of socket functions, and members of sockets, are compared with. */
static const struct xlat *const tables[] = {
	names_sock_domain, names_sock_type,   names_sock_flags, names_ipproto, names_msg,
	names_sol,         names_so,          names_tcp_opt,    names_ip_opt,  names_ipv6_opt,
	names_udp_opt,     names_raw_opt,     names_packet_opt, names_netlink, names_netlink_opt,
	names_ethertype,   names_tcp_state,   names_shutdown,   names_open,    names_fcntl_cmd,
	names_poll_event,  names_epoll_event, names_epoll_op,   names_signal,  names_at,
	names_clone,       names_map,         names_prot,       names_seek,    names_futex,
	names_ioctl,
};

static bool is_errno(const char *name, uint64_t *value)
{
	for (int i = 1; i < 600; i++) {
		const char *its = errno_name(i);

		if (its && !strcmp(its, name)) {
			*value = i;
			return true;
		}
	}
	return false;
}

bool expr_constant(const char *name, uint64_t *value)
{
	for (size_t i = 0; i < sizeof(tables) / sizeof(*tables); i++)
		for (const struct xlat *row = tables[i]; row->name; row++)
			if (!strcmp(row->name, name)) {
				*value = row->value;
				return true;
			}
	return is_errno(name, value);
}
