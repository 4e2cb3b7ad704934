// SPDX-License-Identifier: GPL-2.0-or-later
/* A kernel module built by the compiler alone (sym/meson.build), for
 * tests/unit/sym/test_kmodule.c. */

static const char info[] __attribute__((section(".modinfo"), used)) =
	"license=GPL\0depends=9pnet,virtio-ring\0vermagic=6.1.0-test SMP mod_unload ";

int counter;

void kept(void);
int made_twice(int n);
int with_alias(int n);
int init(void);

__attribute__((noinline)) static int small(int n)
{
	return n * counter;
}

int made_twice(int n)
{
	return small(n) + small(n + 1);
}

int with_alias(int n)
{
	return n + counter;
}
extern int alias(int n) __attribute__((alias("with_alias")));
static int local_alias(int n) __attribute__((alias("with_alias"), used));

/* Like noinstr code: the tracer must not see it. */
__attribute__((section(".noinstr.text"), no_instrument_function)) void kept(void)
{
	counter++;
}

__attribute__((section(".init.text"))) int init(void)
{
	return small(1);
}
