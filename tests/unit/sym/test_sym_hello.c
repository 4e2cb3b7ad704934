// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A program whose symbols are read: it is built in several ways and not run. getpid is called and
 * its address is taken, which gives it a stub in .plt.got.
 */
#include <stdio.h>
#include <unistd.h>

__attribute__((noinline)) static int inner(int x)
{
	return x + (int)getpid();
}

int outer(int x)
{
	return inner(x) * 2;
}

int outer_alias(int x) __attribute__((alias("outer")));
int __outer(int x) __attribute__((alias("outer")));
int weak_outer(int x) __attribute__((weak, alias("outer")));

pid_t (*volatile taken)(void);

static int twice(int x)
{
	return 2 * x;
}

__attribute__((used)) static int (*choose(void))(int)
{
	return twice;
}

int chosen(int x) __attribute__((ifunc("choose")));

/* A function named only by a label. */
__asm__(".globl labelled\n.text\nlabelled:\n\tnop\n\tret\n");

int main(void)
{
	taken = getpid;
	puts("hello");
	return outer(1) + taken() + chosen(2);
}
