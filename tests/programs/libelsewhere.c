// SPDX-License-Identifier: GPL-2.0-or-later
int from_elsewhere(void);

int from_elsewhere(void)
{
	return 42;
}
