// SPDX-License-Identifier: GPL-2.0-or-later
/* elsewhere: calls a function of a library that is found only by RUNPATH. */
#include <stdio.h>

int from_elsewhere(void);

int main(void)
{
	printf("%d\n", from_elsewhere());
	return 0;
}
