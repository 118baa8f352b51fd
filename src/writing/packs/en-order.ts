/** How often one kind of word follows another in natural texts, against chance (log ratio ×10). Written by `npm run scenario -- train`. */
export const order = `
  , , -66 . -70 be -15 conj 16 ed -7 have -8 int 11 mod -3 neg 11 num 8 obj -33 prep -5 pron 5 ps 12 pv 13 s -3 sub 9;
  . , -70 . -74 adv 3 art 6 be -14 det 4 ed -12 have -10 int 17 neg 7 obj -31 prep -7 pron 8 ps 10 pv 14 sub 11;
  adv , 8 . 8 adv -3 art -6 be 8 det -7 ed 4 int 3 mod -4 n -5 neg -8 num -10 obj -14 pron -3 ps -5 s -7 sub 5;
  art , -61 . -49 adv -11 art -60 be -63 conj -55 det -55 ed -6 have -45 ing 5 int -34 mod -42 n 10 neg -23 num -6 obj -47 prep -50 pron -58 ps 8 pv -51 s 4 sub -37;
  be , -17 . -18 adv 5 be -11 conj -16 det -4 ed 24 have -26 ing 11 int -11 mod -50 neg 15 num -3 obj -11 ps -29 pv -15 s -10 sub -8;
  conj , -30 . -33 adv 5 art 5 be -5 conj -22 det 6 int 11 mod 8 neg 11 num -3 obj -9 prep -8 pron 11 ps 10 pv 17 sub 7;
  det , -15 . -10 adv -4 art -10 be -3 conj -19 det -6 ed -9 have -13 ing 7 int -11 mod -9 n 7 neg -11 num -3 obj -24 prep -10 pron -6 ps 5 pv -9 s 7 sub -6;
  ed . 6 adv 3 be -14 ed -34 have -32 ing -4 int -25 mod -23 n -10 neg -16 num -6 obj 7 prep 12 ps -17 pv -24 s -7;
  have , -23 . -20 adv -8 art 8 be 14 conj -26 det 6 ed 17 ing -5 int -26 mod -39 n -4 neg 14 ps -12 pv -21 s -7 sub -20;
  ing , 3 . 5 ed -8 have -7 ing -8 int -24 mod -5 n -5 neg -23 obj 8 prep 7 ps -16 pv -10 sub -4;
  int , 9 . 9 adv -14 art -38 be -17 conj -6 det -6 ed -25 have -3 ing -8 int -4 mod 5 neg -9 num -32 obj -22 pron -5 ps -7 pv -7 s -7 sub -4;
  mod , -8 . -9 art -16 be 16 conj -16 det -9 ed -18 have 17 int -32 mod -6 n 5 neg 14 num -28 obj -34 prep -20 pron 9 ps -38 pv -38 s -15 sub -21;
  n , 7 . 6 art -8 ed -8 ing -5 int -16 n -4 neg -10 num -7 obj 4 prep 5 pron -3 ps -7 pv -11;
  neg , -4 art -7 be -3 conj -24 det -10 ed 14 have -4 ing 8 int -19 mod -19 n 5 neg -14 num -3 obj -5 prep -6 pron -19 ps -20 pv -24 sub -10;
  num , 4 . 7 art -21 be -4 det -17 ed -15 have -8 ing -10 int -28 neg -28 obj -35 prep -3 pron -20 ps -17 pv -11 s 12 sub -10;
  obj , 8 . 11 adv 9 art -3 be -11 conj 4 ed -10 ing -3 int -15 mod -9 n -8 neg -10 num -18 obj -8 prep 5 pron -8 ps -20 pv -11 s -17 sub 6;
  prep , -15 . -15 art 13 be -14 conj -17 det 10 ed -18 have -20 int -37 mod -18 neg -15 num 12 obj 12 prep -13 ps -12 pv -25 s -4 sub -7;
  pron , -3 adv 4 art -20 be 11 conj -4 det -9 ed 9 have 16 ing -12 int -28 mod 20 neg -10 num -26 obj -12 pron -27 ps -25 pv -13 sub -8;
  ps , -21 . -19 adv 7 art 4 conj -19 ed 4 have -3 ing 11 int -11 mod -22 n 4 neg 14 num -3 prep -5 pron -15 ps -14 pv -24 sub 4;
  pv , -29 . -29 adv 8 art -11 be 10 conj -7 det -13 ed 12 have 19 ing 15 int 24 mod -13 n 4 neg 11 num -9 obj -27 prep -13 pron -29 ps -31 pv -24 s -14 sub -26;
  s , 7 . 7 art -7 be 7 conj 5 det -4 ed -6 have 3 ing -5 int -13 mod 3 n -6 neg -12 num -7 prep 7 pron -5 ps -9 pv -9 s -10;
  sub , -16 . -13 art 7 conj -18 ing -6 int -24 mod 12 n -6 num -8 obj -26 prep -7 pron 17 ps 11 pv 12 sub -15
`;
