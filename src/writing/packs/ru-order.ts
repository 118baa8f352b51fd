/** How often one kind of word follows another in natural texts, against chance (log ratio ×10). Written by `npm run scenario -- train`. */
export const order = `
  , , -77 . -76 adv 5 adv2 4 be -7 conj 11 det 7 imp 9 int 14 n 3 ne -5 ni -8 np -4 num 4 past -3 pron 10 sub 14;
  . , -76 . -75 adj 4 adv 5 be -7 conj 3 imp 9 int 13 n 7 na 6 neg -5 ni -5 num -5 obj -5 pron 7 sub 8;
  adj , 3 adv -9 conj -4 det -15 imp -12 inf -3 int -10 n 4 na 4 np 6 nu -6 num -6 obj -19 prep -4 pron -10 sub -13 verb -3;
  adv , -3 adj -7 adv2 4 conj -5 det -3 imp -4 int -28 na -4 neg 8 np -8 nu -5 obj -5 past 6 prep 5 pron -4 sub 4 verb 3;
  adv2 , 6 . 8 adj -5 adv -4 adv2 -3 be 9 det -5 imp -13 inf 10 int -21 n -15 na -12 ne -9 neg 5 ni -5 np -10 nu -7 num -4 obj -4 pron -10 sub -12;
  be . 4 adv2 7 be -24 conj -6 det -9 imp -29 inf 15 int -18 neg -4 nu -23 num -3 obj -8 past -13 prep 3 pron -4 sub -9 verb -17;
  conj , -19 . -25 adv 4 adv2 3 be 4 conj -11 det 6 imp 9 inf 8 int -3 neg 8 nu 4 num -7 obj 3 pron 13 sub 9;
  det , -5 . -8 adj 3 adv2 10 be 3 conj -11 det 3 imp -15 n 5 na 5 ne 4 np 5 num -5 prep -9 sub -11;
  imp , 4 . 3 adv 3 be -29 imp -18 int -4 n -3 na -7 neg -12 nu 7 num -3 obj 14 past -10 prep 4 pron -16 sub -6 verb -12;
  inf . 5 adv2 5 imp -17 inf -8 int -14 n -5 na -7 neg 9 ni -4 np -4 num -7 obj 3 past -8 prep 3 pron -15 sub -10;
  int , 10 . 12 adj -16 adv -28 adv2 -28 be -18 conj -4 imp -11 inf -28 int -12 n -31 na -20 ne -21 neg -18 ni -19 np -7 nu -11 num -37 obj 17 past -29 prep 5 pron -15 verb -23;
  n , 7 . 5 adj -4 adv -3 adv2 -8 det -9 imp -10 inf -6 int -20 na -5 ne -8 ni -10 nu -10 num -6 obj -10 prep 3 pron -6 sub -12;
  na , 9 . 6 adj -4 adv -5 adv2 -9 be 4 det -8 imp -10 inf -7 int -13 n -9 na 3 ne -12 ni -12 np -7 nu -13 num -6 obj -13 pron -10 sub -19;
  ne , 5 . 6 adv -3 det -5 imp -7 int -3 n -7 na -4 ne -4 ni -11 nu -9 num -5 obj -5 pron -3 sub -11;
  neg , -8 . -5 adj -11 adv2 6 be 18 conj -17 det -4 imp 16 inf 9 int -29 n -3 na -11 ne -4 neg -20 ni -13 np -9 num -9 obj -18 past 17 prep -8 pron -10 sub -23 verb 13;
  ni , 6 . 4 adj -7 adv2 -7 conj 3 det -14 imp -6 inf -5 int -19 n -10 na -11 ne 12 ni -3 np -10 num -6 obj -9 sub -19 verb -3;
  np , 6 . 6 adj -4 adv2 -5 be 9 det -7 imp -14 int -9 n -9 na -7 ne -5 neg 3 ni -13 np -3 nu -12 num -8 obj -7 pron -4 sub -19;
  nu , 4 . 5 adj -7 adv 3 be -7 conj 3 det -11 n -9 na -8 ne -6 neg 5 ni -7 np -4 num -6 prep 3 sub -7;
  num , 3 . 5 adv -11 be -8 conj -5 det -20 imp -14 inf -18 int -30 na 8 ne -10 neg -12 ni -12 np 5 nu -9 num 5 obj -22 past -6 prep -4 pron -15 sub -18;
  obj , -6 adj -3 adv 8 adv2 7 be 6 imp -9 inf 4 int -3 n -4 na -3 ne -4 neg 9 ni -8 np -6 nu -5 num -3 obj -12 past 5 prep 3 pron -6 sub -6 verb 5;
  past , 6 . 8 adj -4 adv2 -3 be -9 det -3 imp -17 int -22 na -6 ne -5 neg -6 ni -4 np -3 num -4 past -10 prep 4 pron -4 sub -11 verb -9;
  prep , -49 . -41 adj 7 adv -27 adv2 -12 be -49 conj -33 det 8 imp -16 inf -7 int -41 ne 13 neg -62 ni 16 np 7 nu 11 num 11 obj 12 past -17 prep -53 pron -43 sub -15 verb -6;
  pron , -8 . -12 adj -4 adv 10 adv2 4 be 4 conj -6 det 3 inf -12 int -22 n -3 na -8 ne 3 neg 8 ni -9 np 6 num -14 obj 10 past 15 pron -27 sub -7 verb 5;
  sub , -15 . -15 adj -5 adv 4 adv2 8 be 9 conj -13 inf 7 int -26 na -5 neg 11 ni -5 nu -9 num -14 obj 10 past 10 pron 15 sub 5 verb 8;
  verb , 4 . 6 adv2 -3 be -9 imp -19 inf 4 int -23 n -3 na -8 ne -3 neg -6 ni 3 np -5 nu 3 num -3 past -13 prep 5 pron -15 sub -12 verb -9
`;
