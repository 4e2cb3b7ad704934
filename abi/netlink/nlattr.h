/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Describes the data on netlink sockets, and prints by such descriptions. Facts are rows: a value
 * is a way to print some bytes, a form a run of named values, an attribute set a value for each
 * type.
 *
 *	static const struct nl_value values[] = { [IFA_LOCAL] = INET, [IFA_LABEL] = TEXT };
 *	→ [{nla_len=8, nla_type=IFA_LOCAL}, inet_addr("127.0.0.1")]
 *
 * If there are too few bytes for a value they print as they are: "\x01\x00".
 */
#ifndef ABI_NETLINK_NLATTR_H
#define ABI_NETLINK_NLATTR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "abi/print/printer.h"

/* The message being printed, and what its parts need to know about each other. */
struct nl {
	const struct printer *p;
	enum when when;
	/* The memory around it, fetched once; anything outside is looked up when needed. */
	uint64_t addr;
	const uint8_t *bytes;
	size_t len;
	unsigned depth; /* nesting depth */
	uint8_t family; /* the first byte of a route or socket message */
	char kind[16];  /* a link's, once its attribute was seen: "bridge" */
};

struct nl_value;
/* Prints `len` bytes at `addr`; false, and nothing, if they do not fit. */
typedef bool nl_printer(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len);

struct nl_value {
	nl_printer *print; /* NULL: its bytes */
	uint8_t size;      /* of an integer or an array element */
	bool tight;        /* more than eight bytes are not an integer */
	bool pad;          /* of a field: zeros are not printed */
	const struct xlat *names;
	const char *word; /* for a value not in `names`, instead of their own word; "": none */
	const void *of;   /* the form, the attribute set or the name that `print` expects */
};

/* A member of a structure. */
struct nl_field {
	const char *name; /* NULL ends the list */
	uint16_t at, len;
	struct nl_value value;
};

/* A structure of `size` bytes; `least`: exactly this many bytes hold only its first fields; 0:
 * never. */
struct nl_form {
	uint16_t size, least;
	const struct nl_field *fields;
};

/* A value for each attribute type. `whole`: the flags count as part of the type, so that a nested
 * one has no value. */
struct nl_attrs {
	const struct xlat *names;
	const char *word; /* as in nl_value */
	const struct nl_value *values;
	uint16_t n;
	bool whole;
};

/* A message: a form that begins with the family, followed by attributes. */
struct nl_message {
	const struct nl_form *head;
	const struct nl_attrs *attrs; /* NULL: none */
	bool bytes;                   /* what follows prints as raw bytes */
	const struct xlat *families;  /* for values that are not AF_…; NULL: none */
};

/* Reads all `n` bytes at `addr`, or returns false; then nothing or, for `or_addr`, the address was
 * printed. */
bool nl_read(const struct nl *nl, uint64_t addr, void *to, size_t n);
bool nl_read_or_addr(const struct nl *nl, uint64_t addr, void *to, size_t n);

/* Prints the attributes in `len` bytes; `set` NULL: their types are unknown. */
void nl_print_attrs(struct nl *nl, const struct nl_attrs *set, uint64_t addr, size_t len);
/* A message whose family is in nl->family. */
void nl_print_message(struct nl *nl, const struct nl_message *m, uint64_t addr, size_t len);
/* An unknown message begins with its family, too: "{family=AF_INET, data="\x01"}" */
void nl_print_family(const struct nl *nl, uint64_t addr, size_t len);
/* "{a=1, b=2}": the fields that end within `len` bytes. */
void nl_print_fields(struct nl *nl, const struct nl_field *fields, uint64_t addr, size_t len);
void nl_print_value(struct nl *nl, const struct nl_value *v, uint64_t addr, size_t len);
/* "\x01\x02"..., at most the options' str_len. */
void nl_print_bytes(const struct nl *nl, uint64_t addr, size_t len);
void nl_print_enum(const struct nl *nl, const struct xlat *names, const char *word, uint64_t value);
/* An address of the family; `name` as in C ("inet_pton(AF_INET6, "::1", &name)"), NULL: it has
 * none. */
void nl_print_inet(const struct nl *nl, int family, uint64_t addr, size_t len, const char *name);

/* ---- integers, of v->size bytes ---- */
nl_printer nl_unsigned, nl_signed, nl_hex;
nl_printer nl_hex0;    /* 0x00000001 */
nl_printer nl_hex_any; /* of 1, 2, 4 or 8 bytes, however many there are */
nl_printer nl_enum, nl_flags;
nl_printer nl_enum_any; /* of however many bytes there are */
/* 3 /\* RCV_SHUTDOWN|SEND_SHUTDOWN *\/: kernel-internal names */
nl_printer nl_flags_said;
nl_printer nl_enum_said; /* 0x1010000 /\* SMC_CLC_DECL_MEM *\/ */
nl_printer nl_net;       /* htons(80), htonl(1), htobe64(1) */
nl_printer nl_net_hex;   /* htonl(0x1) */
nl_printer nl_net_enum;  /* htons(ETH_P_IP) */
nl_printer nl_ifindex;   /* if_nametoindex("lo"), 2 */
nl_printer nl_user;      /* 1000, -1 */
nl_printer nl_device;    /* makedev(0x8, 0x1) */
nl_printer nl_clock;     /* 150 /\* 1.50 s *\/ */

/* ---- strings and addresses ---- */
nl_printer nl_text;   /* "lo": ended by a NUL; without one: "lo"... */
nl_printer nl_ended;  /* "lo", up to the first NUL */
nl_printer nl_name;   /* of a field: up to its NUL, or without its last character: "lo"... */
nl_printer nl_string; /* "ab\0c", as buffers print */
nl_printer nl_raw;    /* "\x01\x02" */
nl_printer nl_inet;   /* of the message's family */
nl_printer nl_inet4, nl_inet6;
nl_printer nl_inet_field; /* of the message's family, in a structure; v->of: its name */
nl_printer nl_inet4_field;
nl_printer nl_mac;       /* 01:02:03:04:05:06 */
nl_printer nl_link_addr; /* as many bytes as the hardware type `family` has */

/* ---- containers ---- */
nl_printer nl_form;       /* v->of: struct nl_form */
nl_printer nl_nest;       /* v->of: struct nl_attrs */
nl_printer nl_array;      /* [1, 2], of v->size */
nl_printer nl_array_hex0; /* [0x00000001] */
nl_printer nl_forms;      /* [{…}, {…}] */
nl_printer nl_indexed;    /* [[SK_MEMINFO_RMEM_ALLOC]=0, …]: v->names names the indices */
nl_printer nl_indexed_signed;
nl_printer nl_stats64; /* struct rtnl_link_stats64 */

#define NL_INT(how, bytes)                    \
	{                                     \
		.print = (how), .size = bytes \
	}
#define NL_NAMED(how, bytes, table)                                   \
	{                                                             \
		.print = (how), .size = bytes, .names = names_##table \
	}
#define NL_IN(how, it)                      \
	{                                   \
		.print = (how), .of = &(it) \
	}
#define U8      NL_INT(nl_unsigned, 1)
#define U16     NL_INT(nl_unsigned, 2)
#define U32     NL_INT(nl_unsigned, 4)
#define U64     NL_INT(nl_unsigned, 8)
#define S32     NL_INT(nl_signed, 4)
#define X16     NL_INT(nl_hex, 2)
#define X32     NL_INT(nl_hex, 4)
#define IFINDEX NL_INT(nl_ifindex, 4)
#define TEXT    NL_INT(nl_text, 0)
#define INET    NL_INT(nl_inet, 0)

/* A field of a structure: name, offset and size are the member's. */
#define NL_FIELD(type, member, ...)                                                       \
	{                                                                                 \
#member, offsetof(type, member), sizeof(((type *)0)->member), __VA_ARGS__ \
	}
#define NL_UPTO(type, member) (offsetof(type, member) + sizeof(((type *)0)->member))
#define NL_VALUES(list)       .values = (list), .n = sizeof(list) / sizeof((list)[0])

#endif
