// SPDX-License-Identifier: GPL-2.0-or-later
/* modern: an instruction that the default processor model lacks. */
int main(void)
{
	__asm__ volatile("vaddps %%ymm0, %%ymm0, %%ymm0" : : : "xmm0");
	return 0;
}
