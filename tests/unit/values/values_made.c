// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A program with debug information whose functions print their own arguments, as "NAME: ARGUMENTS",
 * in the spelling of values/args.h. test_values_run.c stops it at each entry and compares.
 */
#define _GNU_SOURCE
#include <netinet/in.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>

#define TAKES   __attribute__((noipa))
#define TAKES_S static __attribute__((noinline))

enum colour { RED, GREEN = 5, BLUE = -3 };
enum size { SMALL = 1, LARGE = 0x80000000 };

typedef unsigned int word_t;
typedef word_t alias_t;

struct point {
	int x, y;
};

struct bits {
	unsigned a : 3, b : 7;
	int c : 5;
	unsigned : 0;
	uint64_t d : 40;
	bool e : 1;
};

struct parts {
	int head;
	union {
		int i;
		char c[4];
		struct {
			short low, high;
		};
	};
	struct point points[2];
	int table[2][3];
	enum colour colour;
	int (*call)(int);
	const char *text;
	struct parts *next;
	char name[8];
	unsigned char raw[3];
	long tail[];
};

struct floats {
	double d, e;
};

struct mixed {
	long l;
	double d;
};

struct big {
	long v[4];
};

struct three {
	int v[3];
};

int global_count = 42;
struct point global_point = { 7, -8 };
static struct parts parts = { .head = 1,
			      .i = 0x64636261,
			      .points = { { 1, 2 }, { 3, 4 } },
			      .table = { { 1, 2, 3 }, { 4, 5, 6 } },
			      .colour = GREEN,
			      .text = "te\"xt",
			      .name = "name",
			      .raw = { 1, 2, 255 } };
int values[4] = { 10, 20, 30, 40 };

TAKES int take_ints(int a, unsigned b, long c, unsigned long long d, short e, signed char f, int g,
		    unsigned char h, long long i)
{
	printf("take_ints: a=%d, b=%u, c=%ld, d=%llu, e=%d, f=%d, g=%d, h=%u, i=%lld\n", a, b, c, d,
	       e, f, g, h, i);
	return a;
}

TAKES int take_chars(char c, bool yes, bool no, const char *text, char *none)
{
	printf("take_chars: c=%d '%c', yes=true, no=false, text=%p \"%s\", none=NULL\n", c, c, text,
	       text);
	return yes + no + !none;
}

TAKES int take_enums(enum colour red, enum colour blue, enum colour other, enum size size)
{
	printf("take_enums: red=RED, blue=BLUE, other=%d, size=LARGE\n", other);
	return red + blue + (int)size;
}

TAKES int take_alias(alias_t a, uint8_t b, const volatile int *p)
{
	printf("take_alias: a=%u, b=%u, p=%p\n", a, b, (const void *)p);
	return a + b;
}

TAKES int take_point(struct point p, int after)
{
	printf("take_point: p={x=%d, y=%d}, after=%d\n", p.x, p.y, after);
	return after;
}

TAKES int take_three(struct three t, int after)
{
#ifdef REGPARM
	printf("take_three: t=<it is in three registers>, after=%d\n", after);
#else
	printf("take_three: t={v={%d, %d, %d}}, after=%d\n", t.v[0], t.v[1], t.v[2], after);
#endif
	return after;
}

TAKES int take_big(struct big b, int after)
{
	printf("take_big: b={v={%ld, %ld, %ld, %ld}}, after=%d\n", b.v[0], b.v[1], b.v[2], b.v[3],
	       after);
	return after;
}

TAKES struct big take_hidden(int a, int b)
{
	printf("take_hidden: a=%d, b=%d\n", a, b);
	return (struct big){ { a, b } };
}

TAKES int take_many(int a, int b, int c, int d, int e, struct floats whole, long f,
		    struct bits bits, int g)
{
	(void)whole;
	(void)bits;
	printf("take_many: a=%d, b=%d, c=%d, d=%d, e=%d, whole=", a, b, c, d, e);
#ifdef __x86_64__
	printf("<it is in a floating-point register>");
#else
	printf("{d=1.5, e=2.5}");
#endif
	printf(", f=%ld, bits={a=%u, b=%u, c=%d, d=%llu, e=true}, g=%d\n", f, bits.a, bits.b,
	       bits.c, (unsigned long long)bits.d, g);
	return g;
}

TAKES int take_floats(float f, int a, double d, struct mixed m, long double l, int b)
{
#ifdef __x86_64__
	printf("take_floats: f=<it is in a floating-point register>, a=%d, d=<it is in a "
	       "floating-point register>, m=<it is partly in a floating-point register>, l=%.18Lg, "
	       "b=%d\n",
	       a, l, b);
#else
	__asm__ volatile("" : : "r"(&m)); /* else it is not in one piece */
	printf("take_floats: f=%.9g, a=%d, d=%.17g, ", f, a, d);
	printf("m={l=%ld, d=%.17g}", m.l, m.d);
	printf(", l=%.18Lg, b=%d\n", l, b);
#endif
	return a + b + (int)f + (int)d + (int)m.l;
}

TAKES int take_wide(long long a, int b, long long c, struct big s, int d)
{
	printf("take_wide: a=%lld, b=%d, c=%lld, s={v={%ld, %ld, %ld, %ld}}, d=%d\n", a, b, c,
	       s.v[0], s.v[1], s.v[2], s.v[3], d);
	return b + d;
}

TAKES int take_nothing(void)
{
	printf("take_nothing: \n");
	return 0;
}

TAKES int take_more(const char *format, ...)
{
	va_list ap;
	int n;

	va_start(ap, format);
	n = va_arg(ap, int);
	va_end(ap);
	printf("take_more: format=%p \"%s\"\n", format, format);
	return n;
}

TAKES int take_address(const struct sockaddr *to, struct sockaddr_in6 *six, struct sockaddr_un *un)
{
	printf("take_address: to=%p {sa_family=AF_INET, sin_port=htons(5001), "
	       "sin_addr=inet_addr(\"127.0.0.1\")}, six=%p {sa_family=AF_INET6, "
	       "sin6_port=htons(80), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, \"::1\", "
	       "&sin6_addr), sin6_scope_id=0}, un=%p {sa_family=AF_UNIX, sun_path=\"/tmp/s\"}\n",
	       (const void *)to, (void *)six, (void *)un);
	return to->sa_family;
}

/* As the C library declares connect(). */
TAKES int take_union(int fd, __CONST_SOCKADDR_ARG addr, socklen_t len)
{
	printf("take_union: fd=%d, addr=%p {sa_family=AF_INET, sin_port=htons(5001), "
	       "sin_addr=inet_addr(\"127.0.0.1\")}, len=%u\n",
	       fd, (const void *)addr.__sockaddr__, len);
	return fd;
}

TAKES int take_message(struct msghdr *m)
{
	printf("take_message: m=%p {name=%p {sa_family=AF_INET, sin_port=htons(5001), "
	       "sin_addr=inet_addr(\"127.0.0.1\")}, 12 bytes, MSG_DONTWAIT}\n",
	       (void *)m, m->msg_name);
	return m->msg_iovlen;
}

/* The compiler may pass the arguments of a function of its own in another way. */
TAKES_S int take_own(int a, struct point *p, long b)
{
	printf("take_own: a=%d, p=%p, b=%ld\n", a, (void *)p, b);
	return p->x + (int)b;
}

/* The compiler's own value of each expression, as "EXPRESSION => VALUE". */
#define SAY(expression) printf("%s => %lld\n", #expression, (long long)(expression))

static void say_numbers(struct parts *p, int again)
{
	SAY(again);
	SAY(p->head + 1);
	SAY(-p->head - 2 - 3);
	SAY(p->i == 0x64636261);
	SAY(p->low);
	SAY(p->c[3]);
	SAY(p->points[1].y * 10 + p->points[0].x);
	SAY(p->table[1][2]);
	SAY(*p->table[1]);
	SAY((*p).next->next->points->y);
	SAY(p->colour == GREEN);
	SAY(p->colour + BLUE);
	SAY(p->raw[2]);
	SAY(!p);
	SAY(!!p->next && !p->next->table[0][0]);
	SAY(p->next == p);
	SAY(p->next != p || again > 100);
	SAY(&p->points[1] - p->points);
	SAY(&p->table[1][2] - &p->table[0][0]);
	SAY((p->points + 1)->y);
	SAY(p->points[1].y > p->points[1].x);
}

static void say_conversions(struct parts *p, int again)
{
	SAY(again - 9 < 0u);
	SAY((unsigned)again - 9 > 100);
	SAY((unsigned char)(again + 300));
	SAY((signed char)(again + 140));
	SAY((short)70000);
	SAY((unsigned short)-1);
	SAY((long long)(int)0xffffffff);
	SAY(0xffffffff);
	SAY(4294967295);
	SAY(2147483648);
	SAY(-2147483648);
	SAY(1u << 31);
	SAY(-16 >> 2);
	SAY(0xfffffff0u >> 2);
	SAY(-7 / 2);
	SAY(-7 % 3);
	SAY(7u / 2 - 4);
	SAY(~again & 0xff);
	SAY((again | 3) ^ 5);
	SAY('a' + '\n');
	SAY(sizeof(struct parts));
	SAY(sizeof(p->name) + sizeof(int) * sizeof p->raw);
	SAY(sizeof(*p) / 2 - sizeof(long));
	SAY((bool)again + (_Bool)0);
	SAY(1 + 2 * 3 - 4 / 2 % 3);
	SAY(1 < 2 == 1);
	SAY(1 | 2 ^ 3 & 4);
	SAY(1 << 2 + 1);
	SAY((uint8_t)511 + (word_t)1);
}

static void say_globals(struct parts *p, int again)
{
	SAY(global_count);
	SAY(global_point.x + global_point.y);
	SAY(values[again - 5]);
	SAY(*&global_count == 42);
	SAY(*(values + 1));
	SAY(((struct point *)&p->points)->y);
	SAY(((struct parts *)(void *)p)->table[0][1]);
	SAY(AF_INET6 + SOCK_DGRAM + IPPROTO_UDP);
	SAY(SOL_SOCKET | MSG_DONTWAIT);
}

TAKES int take_parts(struct parts *p, int again)
{
	printf("take_parts: p=%p, again=%d\n", (void *)p, again);
	say_numbers(p, again);
	say_conversions(p, again);
	say_globals(p, again);
	return p->head;
}

/* Stopped at look_here, where more is visible than arguments; "inside NAME=VALUE" follows. */
TAKES int look_inside(struct parts *p, int n)
{
	static int calls = 5;
	struct point at = { n, -n };
	char text[8] = "inside";
	int doubled = 2 * n;

	calls += n;
	{
		long sum = doubled + calls;
		int n = -1;

		__asm__ volatile(".globl look_here\nlook_here: nop"
				 : "+r"(sum), "+m"(at), "+m"(text)
				 : "r"(p), "r"(doubled));
		printf("inside sum=%ld\n", sum);
		printf("inside n=%d\n", n);
		printf("inside calls=%d\n", calls);
		printf("inside at={x=%d, y=%d}\n", at.x, at.y);
		printf("inside text=\"%s\"\n", text);
		printf("inside doubled=%d\n", doubled);
		printf("inside p=%p\n", (void *)p);
	}
	return calls + doubled;
}

static int twice(int n)
{
	return 2 * n;
}

static void call_addresses(void)
{
	struct sockaddr_in in = { .sin_family = AF_INET, .sin_port = __builtin_bswap16(5001) };
	struct sockaddr_in6 six = { .sin6_family = AF_INET6,
				    .sin6_port = __builtin_bswap16(80),
				    .sin6_addr = in6addr_loopback };
	struct sockaddr_un un = { .sun_family = AF_UNIX, .sun_path = "/tmp/s" };
	struct iovec vec[2] = { { "hello, ", 7 }, { "world", 5 } };
	struct msghdr m = { .msg_name = &in,
			    .msg_namelen = sizeof(in),
			    .msg_iov = vec,
			    .msg_iovlen = 2,
			    .msg_flags = MSG_DONTWAIT };

	in.sin_addr.s_addr = __builtin_bswap32(INADDR_LOOPBACK);
	take_address((struct sockaddr *)&in, &six, &un);
	take_union(3, (struct sockaddr *)&in, sizeof(in));
	take_message(&m);
}

int main(int argc, char **argv)
{
	(void)argv;
	take_ints(-1, 4000000000u, -5, 18446744073709551615ull >> 40, -7, -8, 9, 200, -1);
	take_chars('x', true, false, "hel\"lo" + 4, NULL);
	take_enums(RED, BLUE, (enum colour)7, LARGE);
	take_alias(77, 255, &global_count);
	take_point(global_point, 3);
	take_three((struct three){ { 1, 2, 3 } }, 4);
	take_big((struct big){ { 1, -2, 3, -4 } }, 5);
	take_hidden(6, 7);
	take_many(1, 2, 3, 4, 5, (struct floats){ 1.5, 2.5 }, -6,
		  (struct bits){ 5, 100, -9, 0xabcde, true }, 7);
	take_floats(0.5f, 1, 2.25, (struct mixed){ 3, 4.5 }, 6.75L, 8);
	take_wide(-5000000000, 1, 7000000000, (struct big){ { 1, 2, 3, 4 } }, 9);
	take_nothing();
	take_more("%d", 3);
	call_addresses();
	parts.call = twice;
	parts.next = &parts;
	take_own(argc, &global_point, -3);
	take_own(argc + 1, &global_point, -3 * argc);
	take_parts(&parts, parts.call(4));
	look_inside(&parts, 3);
	return 0;
}
