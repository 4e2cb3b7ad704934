// SPDX-License-Identifier: GPL-2.0-or-later
/* Code that gives compilers interesting places: functions inlined into each other, in loops, twice,
 * in blocks of their own, and with cold parts elsewhere. */
#include <stdio.h>
#include <stdlib.h>

#define INLINE static inline __attribute__((always_inline))

INLINE int add(int a, int b)
{
	return a + b * 3;
}

INLINE int twice(int a)
{
	if (a > 1000) {
		int c = add(a, 1);

		printf("%d\n", c);
		return c;
	}
	return add(add(a, 2), a);
}

__attribute__((cold, noinline)) static void die(const char *s)
{
	perror(s);
	exit(1);
}

INLINE int must(const char *s)
{
	if (!s)
		die("no number");
	return atoi(s);
}

__attribute__((noinline)) static int work(int n, char **v)
{
	int sum = 0;

	for (int i = 1; i < n; i++)
		sum = twice(add(sum, must(v[i])));
	return twice(sum);
}

int main(int argc, char **argv)
{
	printf("%d\n", work(argc, argv));
	return 0;
}
