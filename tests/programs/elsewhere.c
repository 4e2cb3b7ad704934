// SPDX-License-Identifier: GPL-2.0-or-later
/* elsewhere: calls a library function that is found by RUNPATH only. */
#include <stdio.h>

int from_elsewhere(void);

int main(void)
{
	printf("%d\n", from_elsewhere());
	return 0;
}
